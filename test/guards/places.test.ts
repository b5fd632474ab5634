import { getNamedType, isObjectType } from 'graphql';
import { PLACES } from '../../api/src/authz/places.js';
import { createSchema } from '../../api/src/graphql/schema.js';
import { allResources } from '../../api/src/read/registry.js';

/** A name that may be of a place, and the types that hold one. */
const LOOKS_LIKE =
  /unit|phone|mail|address|municip|place|post|gp|referrer|contact|hours|forwarded|located|clinic|school|office|subject/i;
const HOLDS = ['Unit', 'SummaryUnit', 'DirectoryEntry', 'ExternalReferrer'];

const SELF = 'says that there is something, and not where';
const PROFESSIONAL =
  'a professional by name: where they work is hidden, and what they did is to be answered for';
/** What looks like a place and is none, and why. Whoever adds a field decides here or in PLACES. */
const NO_PLACE: Record<string, string> = {
  'AccessLogEntry.actor': PROFESSIONAL,
  'AccessLogEntry.breakGlass': 'an object with rules of its own',
  'AccessQuestion.actor': PROFESSIONAL,
  'AccessQuestion.answeredBy': PROFESSIONAL,
  'AssignedCoordinator.person': PROFESSIONAL,
  'Assignment.substitute': PROFESSIONAL,
  'CoordinatorTaskEntry.recordedBy': PROFESSIONAL,
  'Coverage.setBy': PROFESSIONAL,
  'ReferralSuggestion.suggestedBy': PROFESSIONAL,
  'HandoverNote.writtenBy': PROFESSIONAL,
  'BreakGlass.openedBy': PROFESSIONAL,
  'BreakGlass.reviewedBy': PROFESSIONAL,
  'BreakGlass.unit': 'never of a protected address: break-glass does not reach one',
  'Block.subjectKind': SELF,
  'CareTeamMember.contactPerson': SELF,
  'CareTeamMember.person': PROFESSIONAL,
  'Consent.person': 'whom the patient named',
  'Coordinators.municipal': 'a coordinator, with rules of its own',
  'Deadline.owner': PROFESSIONAL,
  'DeadlineDelay.by': PROFESSIONAL,
  'DeadlineWaiver.by': PROFESSIONAL,
  'Disclosure.by': PROFESSIONAL,
  'Meeting.organiser': PROFESSIONAL,
  'Meeting.placeProtected': SELF,
  'Meeting.requestedBy': 'the patient, or somebody near',
  'MeetingParticipant.person': 'who is called, by name: where they work is hidden',
  'Need.reportedBy': PROFESSIONAL,
  'ParentalOpening.decidedBy': PROFESSIONAL,
  'Pathway.clinician': PROFESSIONAL,
  'PathwayCoordinators.municipal': 'a coordinator, with rules of its own',
  'PathwayEvent.corrector': PROFESSIONAL,
  'PathwayEvent.registeredBy': PROFESSIONAL,
  'Unmasking.requestedBy': PROFESSIONAL,
  'Unmasking.decidedBy': PROFESSIONAL,
  'Unmasking.withdrawnBy': PROFESSIONAL,
  'Patient.addressGrade': SELF,
  'Patient.protectedAddress': SELF,
  'Plan.owner': PROFESSIONAL,
  'PlanEvaluation.recordedBy': PROFESSIONAL,
  'PlanComment.author': PROFESSIONAL,
  'PlanGoal.writtenBy': PROFESSIONAL,
  'PlanMeasure.writtenBy': PROFESSIONAL,
  'PlanParticipant.person': PROFESSIONAL,
  'PlanResponsible.person': PROFESSIONAL,
  'PlanSignature.signedBy': PROFESSIONAL,
  'PlanVersion.madeBy': PROFESSIONAL,
  'Referral.conferredWithGp': SELF,
  'Referral.noMunicipalContact': SELF,
  'Referral.receivedBy': PROFESSIONAL,
  'ReferralAssessment.decidedBy': PROFESSIONAL,
  'ReferralContent.gpConferred': SELF,
  'StatedCondition.statedBy': PROFESSIONAL,
  'Task.owner': PROFESSIONAL,
  'Child.followedUpBy': PROFESSIONAL,
  'ChildrenAsked.askedBy': PROFESSIONAL,
  'HealthCheck.registeredBy': PROFESSIONAL,
  'FeedbackScore.submittedBy': 'the patient, who is near to them, or a professional by name',
  'Message.author': 'a participant, who knows the others',
  'Thread.closedBy': 'a participant, who knows the others',
  'Thread.openedBy': 'a participant, who knows the others',
  'Thread.subject': 'what kind of thing it is about',
  'ThreadParticipant.person': 'a participant, who knows the others',
  'Withholding.decidedBy': PROFESSIONAL,
};

describe('What places a person', () => {
  it('is decided of every field of a patient’s data that may', async () => {
    const schema = await createSchema();
    const undecided: string[] = [];
    const gone = new Set(Object.keys(NO_PLACE));
    const named = new Set(
      Object.entries(PLACES).flatMap(([type, fields]) => fields.map((field) => `${type}.${field}`)),
    );
    for (const resource of allResources().filter((each) => each.patient)) {
      const type = schema.getType(resource.name === 'CareCase' ? 'Case' : resource.name);
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        const name = `${resource.name}.${field.name}`;
        const holds = getNamedType(field.type).name;
        if (named.delete(name) || gone.delete(name)) continue;
        if (holds === 'Person' || HOLDS.includes(holds) || LOOKS_LIKE.test(field.name)) undecided.push(name);
      }
    }
    expect(undecided).toEqual([]);
    // What is named here or there and is no field any more.
    expect([...named, ...gone]).toEqual([]);
  });
});
