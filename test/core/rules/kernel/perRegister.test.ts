import { perRegister } from "../../../../src/core/rules/kernel/perRegister";
import { personRule } from "../../../../src/core/rules/kernel/rule";
import { cite } from "../../../../src/legal/sources";

const family = personRule<{ any: object }>()({
  defect: "anything",
  registers: ["addict", "user"],
  ref: null,
  severity: "notice",
  citations: [cite("own")],
  since: "0.2.0",
  status: "active",
  needs: ["removedOn"],
  reads: ["note"],
  check: () => [],
});

describe("perRegister", () => {
  const [addict, user] = perRegister(family, { addict: { needs: ["listedOn"], reads: ["position"], citations: [cite("l73", { article: 43 })] } }).members;

  it("adds needs and columns to one register and puts its provisions in place of the common ones", () => {
    expect(addict).toMatchObject({ needs: ["removedOn", "listedOn"], reads: ["note", "position"], citations: [{ source: "l73", article: 43 }] });
  });

  it("leaves the other registers as they were", () => {
    expect(user).toMatchObject({ id: "user/anything", needs: ["removedOn"], reads: ["note"], citations: [{ source: "own" }] });
  });
});
