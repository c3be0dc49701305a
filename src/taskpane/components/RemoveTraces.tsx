import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { DeleteRegular, MoreHorizontalRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { FC } from "react";
import { fixWords } from "../../i18n/fixes";
import { templatePane } from "../../i18n/templates";
import { vi } from "../../i18n/vi";

interface RemoveTracesProps {
  readonly isDisabled: boolean;
  readonly onConfirm: () => void;
}

/** The menu with the removal of everything the add-in ever wrote, which asks once more before it starts. */
export const RemoveTraces: FC<RemoveTracesProps> = ({ isDisabled, onConfirm }) => {
  const [isAsking, setIsAsking] = useState(false);
  const { title, text, accept, cancel } = vi.reports.confirm;
  return (
    <>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            aria-label={vi.reports.moreActions}
            disabledFocusable={isDisabled}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<DeleteRegular />} onClick={() => setIsAsking(true)}>
              {vi.reports.removeAllTraces}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Dialog modalType="alert" open={isAsking} onOpenChange={(_, { open }) => setIsAsking(open)}>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>
              {text} {fixWords.journalGoes} {templatePane.removalLeaves}
            </DialogContent>
            <DialogActions>
              <Button onClick={() => setIsAsking(false)}>{cancel}</Button>
              <Button
                appearance="primary"
                onClick={() => {
                  setIsAsking(false);
                  onConfirm();
                }}
              >
                {accept}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
};
