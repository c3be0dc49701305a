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
import personTooYoung from "./person/tooYoung";
import personHamletUnknown from "./person/hamletUnknown";
import personResidenceUnclear from "./person/residenceUnclear";
import personUnstableWithoutReason from "./person/unstableWithoutReason";
import personRemovalIncomplete from "./person/removalIncomplete";
import personRemovalDate from "./person/removalDate";
import personRemovalReason from "./person/removalReason";
import personMixedMarks from "./person/mixedMarks";
import addictNoDossier from "./addict/noDossier";
import addictDossierUnfinished from "./addict/dossierUnfinished";
import addictDossierUnnumbered from "./addict/dossierUnnumbered";
import addictNoConclusion from "./addict/noConclusion";
import addictConclusionAfterListing from "./addict/conclusionAfterListing";
import addictNoRehab from "./addict/noRehab";
import addictRegistrationOverdue from "./addict/registrationOverdue";
import addictNoRehabDecision from "./addict/noRehabDecision";
import addictRehabDecisionLate from "./addict/rehabDecisionLate";
import addictHomeRehabLength from "./addict/homeRehabLength";
import addictRehabLength from "./addict/rehabLength";
import addictRehabEnded from "./addict/rehabEnded";
import addictRehabEnding from "./addict/rehabEnding";
import addictNoPostRehab from "./addict/noPostRehab";
import addictNoManager from "./addict/noManager";
import addictNeverTested from "./addict/neverTested";
import addictTestTooOld from "./addict/testTooOld";
import addictTestPositive from "./addict/testPositive";
import addictTestAfterProposal from "./addict/testAfterProposal";
import addictNoPosition from "./addict/noPosition";
import addictCentreUnnamed from "./addict/centreUnnamed";
import addictCompulsoryInCommunity from "./addict/compulsoryInCommunity";
import addictPrisonerListed from "./addict/prisonerListed";
import addictNoDrug from "./addict/noDrug";
import addictTooManyInCommunity from "./addict/tooManyInCommunity";
import userNoDossier from "./user/noDossier";
import userNoPositiveTest from "./user/noPositiveTest";
import userDecisionLate from "./user/decisionLate";
import userNoDecision from "./user/noDecision";
import userTermDiffers from "./user/termDiffers";
import userTermEnded from "./user/termEnded";
import userTermEnding from "./user/termEnding";
import userResidenceUnchecked from "./user/residenceUnchecked";
import userPositiveInTerm from "./user/positiveInTerm";
import userNoManager from "./user/noManager";
import userMinorHelper from "./user/minorHelper";
import personPsychosisTest from "./person/psychosisTest";
import userTestTooOld from "./user/testTooOld";
import userFoundAddicted from "./user/foundAddicted";
import userCustodyNotSuspended from "./user/custodyNotSuspended";
import suspectNotTested from "./suspect/notTested";
import suspectTestOverdue from "./suspect/testOverdue";
import suspectGroundsUnclear from "./suspect/groundsUnclear";
import suspectPositiveNotListed from "./suspect/positiveNotListed";
import suspectNegativeTooLong from "./suspect/negativeTooLong";
import suspectRefusalNotSummoned from "./suspect/refusalNotSummoned";
import postRehabNoDossier from "./postRehab/noDossier";
import postRehabDossierLate from "./postRehab/dossierLate";
import postRehabDecisionLate from "./postRehab/decisionLate";
import postRehabWrongTerm from "./postRehab/wrongTerm";
import postRehabAbsenceNotAdded from "./postRehab/absenceNotAdded";
import postRehabNoManager from "./postRehab/noManager";
import postRehabTestsMissing from "./postRehab/testsMissing";
import postRehabTestPositive from "./postRehab/testPositive";
import postRehabNoSupport from "./postRehab/noSupport";
import postRehabTermEnded from "./postRehab/termEnded";
import postRehabAlsoAddict from "./postRehab/alsoAddict";
import postRehabAlsoUser from "./postRehab/alsoUser";
import testResultUnclear from "./test/resultUnclear";
import testImpossibleDate from "./test/impossibleDate";
import testNoSlipNumber from "./test/noSlipNumber";
import testMinorWithoutConsent from "./test/minorWithoutConsent";
import testPositiveNotSent from "./test/positiveNotSent";
import testPositiveNotListed from "./test/positiveNotListed";
import testResultsDiffer from "./test/resultsDiffer";
import testPersonNotListed from "./test/personNotListed";
import householdUnsigned from "./household/unsigned";
import householdSigningDate from "./household/signingDate";
import householdDuplicateCode from "./household/duplicateCode";
import householdNoIndividualPledge from "./household/noIndividualPledge";
import householdHalfPledge from "./household/halfPledge";
import householdTotalDiffers from "./household/totalDiffers";
import householdBreachWithoutNote from "./household/breachWithoutNote";
import hotspotGatheringSpotOverdue from "./hotspot/gatheringSpotOverdue";
import hotspotSpotOverdue from "./hotspot/spotOverdue";
import hotspotLimitNear from "./hotspot/limitNear";
import hotspotStillActive from "./hotspot/stillActive";
import hotspotClearingDate from "./hotspot/clearingDate";
import hotspotKindOrDayMissing from "./hotspot/kindOrDayMissing";
import hotspotComplexAgainDate from "./hotspot/complexAgainDate";
import hotspotUseSpotActive from "./hotspot/useSpotActive";
import incidentSeriousByManagedPerson from "./incident/seriousByManagedPerson";
import incidentPerpetratorNotListed from "./incident/perpetratorNotListed";
import incidentSeriousnessMissing from "./incident/seriousnessMissing";
import incidentSourceNotTraced from "./incident/sourceNotTraced";
import incidentTransportReportUnverified from "./incident/transportReportUnverified";
import incidentGrowingOrProducing from "./incident/growingOrProducing";
import incidentGrowingWithoutAmount from "./incident/growingWithoutAmount";
import incidentNoResult from "./incident/noResult";
import incidentWantedHiding from "./incident/wantedHiding";
import modelNoneInCommune from "./model/noneInCommune";
import modelNotKeptUp from "./model/notKeptUp";
import modelNoDecisionOrLaunch from "./model/noDecisionOrLaunch";
import outreachUnitWithoutEvent from "./outreach/unitWithoutEvent";
import outreachNoActionMonth from "./outreach/noActionMonth";
import outreachAudienceMissing from "./outreach/audienceMissing";
import crossAddictAndUser from "./cross/addictAndUser";
import crossSuspectAndListed from "./cross/suspectAndListed";
import parametersProposalDate from "./parameters/proposalDate";
import parametersBaselineMissing from "./parameters/baselineMissing";
import parametersAddictsAboveBaseline from "./parameters/addictsAboveBaseline";
import parametersUsersAboveBaseline from "./parameters/usersAboveBaseline";
import parametersPopulationMissing from "./parameters/populationMissing";
import addictPapersOfOtherLaw from "./addict/papersOfOtherLaw";
import crossDateAsText from "./cross/dateAsText";
import crossHiddenRows from "./cross/hiddenRows";
import addictConclusionOutdated from "./addict/conclusionOutdated";
import postRehabPrivateCentreReportLate from "./postRehab/privateCentreReportLate";
import exPrisonerNoDossier from "./exPrisoner/noDossier";
import exPrisonerNoManager from "./exPrisoner/noManager";
import exPrisonerNoSupport from "./exPrisoner/noSupport";
import exPrisonerSignsNotListed from "./exPrisoner/signsNotListed";
import commitmentUnsigned from "./commitment/unsigned";
import commitmentGroupMissing from "./commitment/groupMissing";
import commitmentMemberFamilyAddict from "./commitment/memberFamilyAddict";
import businessUnsigned from "./business/unsigned";
import businessNotInspected from "./business/notInspected";
import businessViolationWithoutCase from "./business/violationWithoutCase";
import commitmentGroupWithoutHouseholds from "./commitment/groupWithoutHouseholds";
import crossBelowTable from "./cross/belowTable";
import crossDuplicateRecord from "./cross/duplicateRecord";
import crossErrorCell from "./cross/errorCell";
import crossHamletNotListed from "./cross/hamletNotListed";
import crossSwappedDayMonth from "./cross/swappedDayMonth";
import personPrecisionLost from "./person/precisionLost";
import personSimilarNameAndBirth from "./person/similarNameAndBirth";

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
  personTooYoung,
  personHamletUnknown,
  personResidenceUnclear,
  personUnstableWithoutReason,
  personRemovalIncomplete,
  personRemovalDate,
  personRemovalReason,
  personMixedMarks,
  addictNoDossier,
  addictDossierUnfinished,
  addictDossierUnnumbered,
  addictNoConclusion,
  addictConclusionAfterListing,
  addictNoRehab,
  addictRegistrationOverdue,
  addictNoRehabDecision,
  addictRehabDecisionLate,
  addictHomeRehabLength,
  addictRehabLength,
  addictRehabEnded,
  addictRehabEnding,
  addictNoPostRehab,
  addictNoManager,
  addictNeverTested,
  addictTestTooOld,
  addictTestPositive,
  addictTestAfterProposal,
  addictNoPosition,
  addictCentreUnnamed,
  addictCompulsoryInCommunity,
  addictPrisonerListed,
  addictNoDrug,
  addictTooManyInCommunity,
  userNoDossier,
  userNoPositiveTest,
  userDecisionLate,
  userNoDecision,
  userTermDiffers,
  userTermEnded,
  userTermEnding,
  userResidenceUnchecked,
  userPositiveInTerm,
  userNoManager,
  userMinorHelper,
  personPsychosisTest,
  userTestTooOld,
  userFoundAddicted,
  userCustodyNotSuspended,
  suspectNotTested,
  suspectTestOverdue,
  suspectGroundsUnclear,
  suspectPositiveNotListed,
  suspectNegativeTooLong,
  suspectRefusalNotSummoned,
  postRehabNoDossier,
  postRehabDossierLate,
  postRehabDecisionLate,
  postRehabWrongTerm,
  postRehabAbsenceNotAdded,
  postRehabNoManager,
  postRehabTestsMissing,
  postRehabTestPositive,
  postRehabNoSupport,
  postRehabTermEnded,
  postRehabAlsoAddict,
  postRehabAlsoUser,
  testResultUnclear,
  testImpossibleDate,
  testNoSlipNumber,
  testMinorWithoutConsent,
  testPositiveNotSent,
  testPositiveNotListed,
  testResultsDiffer,
  testPersonNotListed,
  householdUnsigned,
  householdSigningDate,
  householdDuplicateCode,
  householdNoIndividualPledge,
  householdHalfPledge,
  householdTotalDiffers,
  householdBreachWithoutNote,
  hotspotGatheringSpotOverdue,
  hotspotSpotOverdue,
  hotspotLimitNear,
  hotspotStillActive,
  hotspotClearingDate,
  hotspotKindOrDayMissing,
  hotspotComplexAgainDate,
  hotspotUseSpotActive,
  incidentSeriousByManagedPerson,
  incidentPerpetratorNotListed,
  incidentSeriousnessMissing,
  incidentSourceNotTraced,
  incidentTransportReportUnverified,
  incidentGrowingOrProducing,
  incidentGrowingWithoutAmount,
  incidentNoResult,
  incidentWantedHiding,
  modelNoneInCommune,
  modelNotKeptUp,
  modelNoDecisionOrLaunch,
  outreachUnitWithoutEvent,
  outreachNoActionMonth,
  outreachAudienceMissing,
  crossAddictAndUser,
  crossSuspectAndListed,
  parametersProposalDate,
  parametersBaselineMissing,
  parametersAddictsAboveBaseline,
  parametersUsersAboveBaseline,
  parametersPopulationMissing,
  addictPapersOfOtherLaw,
  crossDateAsText,
  crossHiddenRows,
  addictConclusionOutdated,
  postRehabPrivateCentreReportLate,
  exPrisonerNoDossier,
  exPrisonerNoManager,
  exPrisonerNoSupport,
  exPrisonerSignsNotListed,
  commitmentUnsigned,
  commitmentGroupMissing,
  commitmentMemberFamilyAddict,
  businessUnsigned,
  businessNotInspected,
  businessViolationWithoutCase,
  commitmentGroupWithoutHouseholds,
  crossBelowTable,
  crossDuplicateRecord,
  crossErrorCell,
  crossHamletNotListed,
  crossSwappedDayMonth,
  personPrecisionLost,
  personSimilarNameAndBirth,
] as const satisfies readonly RuleFamily[];

export type RuleFamilies = (typeof ruleFamilies)[number];
