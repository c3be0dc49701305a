import { AppError } from "./appError";
import type { UseCases } from "./useCases";

/**
 * Use cases whose code is still on its way: the pane shows at once, and each call waits for the code. A fetch that
 * failed is `engineMissing`, and the next call tries again. Possible because every use case answers with a promise.
 */
export const deferUseCases = (load: () => Promise<UseCases>): UseCases => {
  let loading: Promise<UseCases> | null = null;
  const loaded = (): Promise<UseCases> => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw new AppError("engineMissing", { technical: error instanceof Error ? error.name : "" });
    });
    return loading;
  };
  const call = async (name: keyof UseCases, values: readonly unknown[]): Promise<unknown> => {
    const useCases = await loaded();
    const useCase = Reflect.get(useCases, name) as (...values: readonly unknown[]) => unknown;
    return Reflect.apply(useCase, useCases, values);
  };
  return new Proxy({} as UseCases, {
    get: (_, name: keyof UseCases) => (...values: readonly unknown[]) => call(name, values),
  });
};
