import type { Citation } from "../../../legal/sources";
import type { RegisterId } from "../../model/registerIds";
import type { Messages, Need, RuleFamily } from "./rule";

/** What a rule has in one register alone: columns that the others lack, provisions on its own list. */
interface Own {
  readonly needs?: readonly Need[];
  readonly reads?: readonly string[];
  readonly citations?: readonly [Citation, ...Citation[]];
}

/** The family with what is particular to its registers: further needs and columns, citations in place of the common ones. */
export const perRegister = <W extends string, M extends Messages>(
  family: RuleFamily<W, M>,
  own: { readonly [R in RegisterId]?: Own },
): RuleFamily<W, M> => ({
  ...family,
  members: family.members.map((rule) => {
    const { needs = [], reads = [], citations = rule.citations } = own[rule.register] ?? {};
    return { ...rule, needs: [...rule.needs, ...needs], reads: [...(rule.reads ?? []), ...reads], citations };
  }),
});
