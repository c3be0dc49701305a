import rule from "../../../../src/core/rules/addict/dossierUnfinished";
import { day, written } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const unfinished = { dossier: "Đang lập (thiếu tài liệu)" };
const found = { row: 1, column: "dossier" } as const;
const october = { year: 2025, month: 10, date: null };

testRule(rule, {
  valid: [
    { name: "in preparation for exactly 30 days", addict: [{ ...unfinished, dossierOn: day("20/11/2025") }] },
    { name: "listed exactly 30 days ago, no day of the dossier", addict: [{ ...unfinished, dossierOn: "-", listedOn: day("20/11/2025") }] },
    { name: "listed long ago, the dossier begun lately", addict: [{ ...unfinished, listedOn: day("01/03/2024"), dossierOn: day("01/12/2025") }] },
    { name: "a month that may end within the 30 days", addict: [{ ...unfinished, dossierOn: "11/2025" }] },
    { name: "made, none, blank, unknown words", addict: ["Đã lập", "Chưa lập", "", "xem sổ cũ"].map((dossier) => ({ dossier, dossierOn: day("01/03/2024") })) },
    { name: "neither day", addict: [unfinished] },
    { name: "a day of the dossier that could not be read, an error in it", addict: ["đầu năm", "#N/A"].map((dossierOn) => ({ ...unfinished, dossierOn, listedOn: day("01/03/2024") })) },
    { name: "left the list", addict: [{ ...unfinished, dossierOn: day("01/03/2024"), removedOn: day("20/12/2025") }] },
    { name: "a day to come", addict: [{ ...unfinished, dossierOn: day("01/06/2026") }] },
  ],
  invalid: [
    {
      name: "31 days",
      addict: [{ ...unfinished, dossierOn: day("19/11/2025") }],
      findings: [{ ...found, message: "sinceDossier", params: { since: written("2025-11-19"), days: 31, limit: 30 } }],
    },
    {
      name: "31 days, typed as text, by another word",
      addict: [{ dossier: "Đang hoàn thiện".normalize("NFD"), dossierOn: "19.11.2025" }],
      findings: [{ ...found, message: "sinceDossier", params: { since: written("2025-11-19"), days: 31, limit: 30 } }],
    },
    {
      name: "31 days since the listing",
      addict: [{ ...unfinished, listedOn: day("19/11/2025") }],
      findings: [{ ...found, message: "sinceListing", params: { since: written("2025-11-19"), days: 31, limit: 30 } }],
    },
    {
      name: "a month that is over for long: from its last day",
      addict: [{ ...unfinished, dossierOn: "10/2025" }],
      findings: [{ ...found, message: "sinceDossier", params: { since: october, days: 50, limit: 30 } }],
    },
    {
      name: "listed in a year, in a sheet without the day of the dossier",
      addict: [{}, { ...unfinished, listedOn: 2024 }],
      without: { addict: ["dossierOn"] },
      findings: [{ row: 2, column: "dossier", message: "sinceListing", params: { since: { year: 2024, month: null, date: null }, days: 354, limit: 30 } }],
    },
    {
      name: "leaves the list tomorrow",
      addict: [{ ...unfinished, dossierOn: day("19/11/2025"), removedOn: day("21/12/2025") }],
      findings: [{ ...found, message: "sinceDossier", params: { since: written("2025-11-19"), days: 31, limit: 30 } }],
    },
  ],
  notRun: [
    { name: "no column for the dossier", addict: [{}], without: { addict: ["dossier"] }, notRun: [{ rule: "addict/dossier-unfinished", reason: "missing-column", column: "dossier" }] },
    { name: "no column for either day", addict: [unfinished], without: { addict: ["dossierOn", "listedOn"] }, notRun: [{ rule: "addict/dossier-unfinished", reason: "missing-column", column: "dossierOn" }] },
    { name: "no day of the listing: nothing found is no pass", addict: [unfinished], without: { addict: ["listedOn"] }, notRun: [] },
  ],
});
