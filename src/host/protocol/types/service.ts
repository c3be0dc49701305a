import { defineType, type HostObject } from "../objects";

/** The service the client library tells, once at start-up, that its event handling is ready. */
export const SERVICE_NAME = "Microsoft.InternalService.AddinInternalService";

const serviceType = defineType<null>({ name: SERVICE_NAME, call: { NotifyActionHandlerReady: () => undefined } });

export function addinService(): HostObject {
  return serviceType.wrap(null);
}
