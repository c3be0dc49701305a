import type { Entry } from "../parse/registerTable";

const managedGroups = new Set(["addict", "user", "psychosis"]);

/** Whether a case was caused by a citizen of the commune of a managed group: addicts, illegal users, drug psychosis (TC7). */
export const isByManagedPerson = ({ row }: Entry<"incident">): boolean => managedGroups.has(row.perpetratorGroup.value ?? "");
