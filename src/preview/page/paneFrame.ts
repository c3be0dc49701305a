import type { HostConnection } from "../../host/transport/connection";
import { hostPaneInFrame } from "../../host/transport/postMessage";
import { isPaneMessage, paneHello } from "../paneChannel";
import type { PageMessage } from "../paneChannel";

const answerOver = (port: MessagePort, connection: HostConnection): (() => void) => {
  const send = (message: PageMessage): void => port.postMessage(message);
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isPaneMessage(data)) return;
    if (data.kind === "settingsSaved") {
      connection.settingsSaved();
      return;
    }
    const { id, body, flags, customData } = data;
    void connection.process(body, flags, customData).then((outcome) => send({ kind: "outcome", id, outcome }));
  };
  const stopEvents = connection.listen((entry) => send({ kind: "event", entry }));
  return () => {
    stopEvents();
    port.close();
  };
};

/** Excel on Windows: the script in front of office.js asks for a port, everything else goes over it. */
const hostOverPort = (frame: HTMLIFrameElement, connection: HostConnection): (() => void) => {
  let stop = (): void => undefined;
  const receive = (event: MessageEvent<unknown>): void => {
    const port = event.ports[0];
    if (event.source !== frame.contentWindow || event.origin !== location.origin || event.data !== paneHello || port === undefined) return;
    stop();
    stop = answerOver(port, connection);
  };
  addEventListener("message", receive);
  frame.src = "/pane/taskpane.html";
  return () => {
    removeEventListener("message", receive);
    stop();
  };
};

/** Which Excel the page plays: on Windows (`window.external`), or on the web (cross-document messages, https only). */
export type HostKind = "windows" | "web";

const hostOf: Readonly<Record<HostKind, (frame: HTMLIFrameElement, connection: HostConnection) => () => void>> = {
  windows: hostOverPort,
  web: (frame, connection) => hostPaneInFrame(window, frame, new URL("/web/taskpane.html", location.href).href, connection),
};

/**
 * Puts a new pane over `connection` into `place`, as Excel does when a workbook opens. A fresh frame each time: nothing
 * of the pane before may survive. The result takes the pane away.
 */
export const showPane = (place: HTMLElement, title: string, kind: HostKind, connection: HostConnection): (() => void) => {
  const frame = document.createElement("iframe");
  frame.title = title;
  const stop = hostOf[kind](frame, connection);
  place.replaceChildren(frame);
  return () => {
    stop();
    frame.remove();
  };
};
