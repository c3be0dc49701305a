import { makeStyles, tokens } from "@fluentui/react-components";

/** The frame the three screens share: a part that scrolls, and below it what always stays in sight. */
export const useScreenStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  hidden: { display: "none" },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    // What gets the focus does not come to lie under a line that sticks to the top.
    scrollPaddingTop: "36px",
    padding: "12px",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    "> *": { flexShrink: 0 },
  },
  lists: { display: "flex", flexDirection: "column" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});
