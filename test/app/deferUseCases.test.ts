import { AppError } from "../../src/app/appError";
import { deferUseCases } from "../../src/app/deferUseCases";
import type { UseCases } from "../../src/app/useCases";
import { FakeUseCases } from "../support/fakeUseCases";
import { sampleResult } from "../support/sampleResult";

describe("use cases whose code is still on its way", () => {
  it("are fetched at the first call and once, and answer as themselves", async () => {
    const real = new FakeUseCases(sampleResult());
    let fetched = 0;
    const deferred = deferUseCases(async () => {
      fetched += 1;
      return real;
    });
    expect(fetched).toBe(0);
    const [result] = await Promise.all([deferred.check(), deferred.rules()]);
    await deferred.saveRules({ off: ["addict/no-dossier"], limits: {} });
    expect(result).toEqual(sampleResult());
    expect(real.savedRules).toEqual([{ off: ["addict/no-dossier"], limits: {} }]);
    expect(fetched).toBe(1);
  });

  it("say that a part is missing where the fetch failed, and try again at the next call", async () => {
    const answers: (() => Promise<UseCases>)[] = [() => Promise.reject(new TypeError("no such file")), () => Promise.resolve(new FakeUseCases(sampleResult()))];
    const deferred = deferUseCases(() => (answers.shift() ?? (() => Promise.reject(new Error("asked too often"))))());
    await expect(deferred.check()).rejects.toEqual(new AppError("engineMissing"));
    expect(await deferred.check()).toEqual(sampleResult());
    expect(await deferred.rules()).toEqual([]);
  });
});
