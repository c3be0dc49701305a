import { addictRegister } from "./addict/columns";
import { businessRegister } from "./business/columns";
import type { Columns, RowOf } from "./column";
import { commitmentRegister } from "./commitment/columns";
import { exPrisonerRegister } from "./exPrisoner/columns";
import { hotspotRegister } from "./hotspot/columns";
import { householdRegister } from "./household/columns";
import { incidentRegister } from "./incident/columns";
import { modelRegister } from "./model/columns";
import { organisationRegister } from "./organisation/columns";
import { outreachRegister } from "./outreach/columns";
import { postRehabRegister } from "./postRehab/columns";
import { suspectRegister } from "./suspect/columns";
import { testRegister } from "./test/columns";
import { userRegister } from "./user/columns";

/** The registers that are lists of records, by id. */
export const registers = {
  addict: addictRegister,
  user: userRegister,
  suspect: suspectRegister,
  postRehab: postRehabRegister,
  test: testRegister,
  household: householdRegister,
  hotspot: hotspotRegister,
  incident: incidentRegister,
  model: modelRegister,
  outreach: outreachRegister,
  commitment: commitmentRegister,
  exPrisoner: exPrisonerRegister,
  business: businessRegister,
  organisation: organisationRegister,
} as const;

export type ListRegisterId = keyof typeof registers;
export const listRegisterIds = Object.keys(registers) as readonly ListRegisterId[];

/** Names of the columns of a register. */
export type FieldOf<R extends ListRegisterId> = keyof (typeof registers)[R]["columns"] & string;

/** A parsed row of a register. */
export type RowsOf<R extends ListRegisterId> = RowOf<(typeof registers)[R]["columns"]>;

/** The declared columns of a register, without their literal types. */
export const columnsOf = (register: ListRegisterId): Columns => registers[register].columns;
