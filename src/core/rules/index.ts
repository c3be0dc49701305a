// Written by src/cli/writeRuleIndex.ts; a change by hand is lost with the next test or build.
import type { RuleFamily } from "./kernel/rule";
import personIncompleteName from "./person/incompleteName";
import personBirthDate from "./person/birthDate";
import personBirthYearOnly from "./person/birthYearOnly";
import personSexMissing from "./person/sexMissing";
import personPersonalIdMissing from "./person/personalIdMissing";
import personMalformedPersonalId from "./person/malformedPersonalId";
import personLostLeadingZero from "./person/lostLeadingZero";
import personOldPersonalId from "./person/oldPersonalId";
import personPersonalIdProvince from "./person/personalIdProvince";
import personPersonalIdSexCentury from "./person/personalIdSexCentury";
import personPersonalIdBirthYear from "./person/personalIdBirthYear";
import personDuplicatePersonalId from "./person/duplicatePersonalId";
import personSameNameAndBirth from "./person/sameNameAndBirth";
import personHamletUnknown from "./person/hamletUnknown";
import addictNoDossier from "./addict/noDossier";
import addictNoRehab from "./addict/noRehab";
import addictNoManager from "./addict/noManager";
import addictNeverTested from "./addict/neverTested";
import addictTestTooOld from "./addict/testTooOld";
import addictTestPositive from "./addict/testPositive";
import addictTestAfterProposal from "./addict/testAfterProposal";
import addictNoPosition from "./addict/noPosition";
import addictTooManyInCommunity from "./addict/tooManyInCommunity";
import userNoDossier from "./user/noDossier";
import personPsychosisTest from "./person/psychosisTest";
import userTestTooOld from "./user/testTooOld";
import suspectNotTested from "./suspect/notTested";
import suspectPositiveNotListed from "./suspect/positiveNotListed";
import postRehabNoDossier from "./postRehab/noDossier";
import postRehabNoManager from "./postRehab/noManager";
import postRehabTestsMissing from "./postRehab/testsMissing";
import testResultUnclear from "./test/resultUnclear";
import testImpossibleDate from "./test/impossibleDate";
import householdUnsigned from "./household/unsigned";
import householdSigningDate from "./household/signingDate";
import householdTotalDiffers from "./household/totalDiffers";
import hotspotGatheringSpotOverdue from "./hotspot/gatheringSpotOverdue";
import hotspotSpotOverdue from "./hotspot/spotOverdue";
import hotspotStillActive from "./hotspot/stillActive";
import incidentSeriousByManagedPerson from "./incident/seriousByManagedPerson";
import incidentGrowingOrProducing from "./incident/growingOrProducing";
import modelNoneInCommune from "./model/noneInCommune";
import parametersProposalDate from "./parameters/proposalDate";
import parametersBaselineMissing from "./parameters/baselineMissing";
import parametersAddictsAboveBaseline from "./parameters/addictsAboveBaseline";
import parametersUsersAboveBaseline from "./parameters/usersAboveBaseline";
import crossDateAsText from "./cross/dateAsText";
import crossHiddenRows from "./cross/hiddenRows";
import crossBelowTable from "./cross/belowTable";
import crossErrorCell from "./cross/errorCell";
import crossSwappedDayMonth from "./cross/swappedDayMonth";
import personPrecisionLost from "./person/precisionLost";

/** Every rule, in reading order. */
export const ruleFamilies = [
  personIncompleteName,
  personBirthDate,
  personBirthYearOnly,
  personSexMissing,
  personPersonalIdMissing,
  personMalformedPersonalId,
  personLostLeadingZero,
  personOldPersonalId,
  personPersonalIdProvince,
  personPersonalIdSexCentury,
  personPersonalIdBirthYear,
  personDuplicatePersonalId,
  personSameNameAndBirth,
  personHamletUnknown,
  addictNoDossier,
  addictNoRehab,
  addictNoManager,
  addictNeverTested,
  addictTestTooOld,
  addictTestPositive,
  addictTestAfterProposal,
  addictNoPosition,
  addictTooManyInCommunity,
  userNoDossier,
  personPsychosisTest,
  userTestTooOld,
  suspectNotTested,
  suspectPositiveNotListed,
  postRehabNoDossier,
  postRehabNoManager,
  postRehabTestsMissing,
  testResultUnclear,
  testImpossibleDate,
  householdUnsigned,
  householdSigningDate,
  householdTotalDiffers,
  hotspotGatheringSpotOverdue,
  hotspotSpotOverdue,
  hotspotStillActive,
  incidentSeriousByManagedPerson,
  incidentGrowingOrProducing,
  modelNoneInCommune,
  parametersProposalDate,
  parametersBaselineMissing,
  parametersAddictsAboveBaseline,
  parametersUsersAboveBaseline,
  crossDateAsText,
  crossHiddenRows,
  crossBelowTable,
  crossErrorCell,
  crossSwappedDayMonth,
  personPrecisionLost,
] as const satisfies readonly RuleFamily[];

export type RuleFamilies = (typeof ruleFamilies)[number];
