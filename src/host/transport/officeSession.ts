/** What the emulated Excel says about itself and the document on any way in. */
export interface OfficeSession {
  /** Shown as `Office.context.document.url`. */
  readonly documentUrl: string;
  /** `Office.context.displayLanguage` and `contentLanguage`. */
  readonly displayLanguage: string;
  readonly contentLanguage: string;
}

export const defaultSession: OfficeSession = { documentUrl: "https://localhost/workbook.xlsx", displayLanguage: "vi-VN", contentLanguage: "vi-VN" };

/** Numbers of Office's own dispatch table (OSF.DDA.MethodDispId and EventDispId in the client). */
export const Dispatch = { richApiRequest: 93, settingsRefresh: 75, settingsSave: 76, richApiMessage: 33 } as const;

/** "type$platform$version$locale$correlation$isDialog$logging$flags", as the loader parses it. */
export function hostInfo(platform: "Web" | "Win32", locale: string): string {
  const version = platform === "Web" ? "16.00" : "16.01";
  return `Excel$${platform}$${version}$${locale}$telemetry$$disableLogging$0`;
}

/** Position of each part in the array a RichApi request travels in. */
const ENVELOPE = { customData: 0, body: 4, flags: 6 } as const;

/** The request inside an envelope; null when it is none. */
export function openEnvelope(envelope: unknown): { readonly body: string; readonly flags: number; readonly customData: string } | null {
  if (!Array.isArray(envelope)) return null;
  const parts: readonly unknown[] = envelope;
  const [body, flags, customData] = [parts[ENVELOPE.body], parts[ENVELOPE.flags], parts[ENVELOPE.customData]];
  return typeof body === "string" && typeof flags === "number" ? { body, flags, customData: typeof customData === "string" ? customData : "" } : null;
}
