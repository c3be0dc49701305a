import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

const subscribe = (onChange: () => void): (() => void) => {
  const list = window.matchMedia(query);
  list.addEventListener("change", onChange);
  return () => list.removeEventListener("change", onChange);
};

/**
 * Light or dark as the system asks; Windows contrast themes then replace all colours themselves.
 * Office's own theme values are unreliable (office-js#6134, #6912) and not used.
 */
export const useTheme = (): Theme =>
  useSyncExternalStore(subscribe, () => window.matchMedia(query).matches) ? webDarkTheme : webLightTheme;
