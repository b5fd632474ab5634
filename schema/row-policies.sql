-- Row policies, compiled from the features' rules (npm run schema writes this file; a stale one fails the tests).
-- Applied after the migrations, whole, whenever it has changed. docs/security.md says how to read it.

grant select on all tables in schema public to samlop_reader, samlop_beyond, samlop_lookup;
set local role samlop_lookup;

create function rules.assignment_pathway_within(its assignment, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from pathway x join unit_closure c on c.descendant_id = x.unit_id where x.id = its.pathway_id and c.ancestor_id = asked);
end $$;

create function rules.attachment_retracted(its attachment, asked boolean) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from message m where m.id = its.message_id and m.retracted_at is not null) = asked;
end $$;

create function rules.break_glass_renewal_opener(its break_glass_renewal, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from break_glass g where g.id = its.break_glass_id and g.opened_by = asked);
end $$;

create function rules.break_glass_renewal_root(its break_glass_renewal, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from break_glass g where g.id = its.break_glass_id and g.root_id = asked);
end $$;

create function rules.care_case_given_to(its care_case, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from assignment a join unit_closure c on c.descendant_id = a.unit_id where a.case_id = its.id and a.status in ('PROPOSED', 'WITH_UNIT', 'ACCEPTED') and c.ancestor_id = asked);
end $$;

create function rules.care_case_pathway_within(its care_case, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from pathway x join unit_closure c on c.descendant_id = x.unit_id where x.id = its.pathway_id and c.ancestor_id = asked);
end $$;

create function rules.case_worker_sees_care_case(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.care_case x where x.id = asked);
end $$;

create function rules.case_worker_sees_deadline(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.deadline x where x.id = asked);
end $$;

create function rules.case_worker_sees_meeting(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.meeting x where x.id = asked);
end $$;

create function rules.case_worker_sees_pathway(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.pathway x where x.id = asked);
end $$;

create function rules.case_worker_sees_plan(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan x where x.id = asked);
end $$;

create function rules.case_worker_sees_plan_goal(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan_goal x where x.id = asked);
end $$;

create function rules.case_worker_sees_plan_measure(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan_measure x where x.id = asked);
end $$;

create function rules.case_worker_sees_referral_content(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.referral_content x where x.referral_id = asked);
end $$;

create function rules.case_worker_sees_task(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.task x where x.id = asked);
end $$;

create function rules.case_worker_sees_thread(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.thread x where x.id = asked);
end $$;

create function rules.clinician_sees_care_case(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.care_case x where x.id = asked);
end $$;

create function rules.clinician_sees_deadline(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.deadline x where x.id = asked);
end $$;

create function rules.clinician_sees_meeting(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.meeting x where x.id = asked);
end $$;

create function rules.clinician_sees_pathway(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.pathway x where x.id = asked);
end $$;

create function rules.clinician_sees_plan(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan x where x.id = asked);
end $$;

create function rules.clinician_sees_plan_goal(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan_goal x where x.id = asked);
end $$;

create function rules.clinician_sees_plan_measure(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan_measure x where x.id = asked);
end $$;

create function rules.clinician_sees_referral_content(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.referral_content x where x.referral_id = asked);
end $$;

create function rules.clinician_sees_task(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.task x where x.id = asked);
end $$;

create function rules.clinician_sees_thread(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.thread x where x.id = asked);
end $$;

create function rules.coordinating_unit_sees_care_case(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.care_case x where x.id = asked);
end $$;

create function rules.coordinating_unit_sees_meeting(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.meeting x where x.id = asked);
end $$;

create function rules.coordinating_unit_sees_plan(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan x where x.id = asked);
end $$;

create function rules.coordinating_unit_sees_thread(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.thread x where x.id = asked);
end $$;

create function rules.coordinator_municipal_sees_care_case(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.care_case x where x.id = asked);
end $$;

create function rules.coordinator_municipal_sees_deadline(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.deadline x where x.id = asked);
end $$;

create function rules.coordinator_municipal_sees_meeting(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.meeting x where x.id = asked);
end $$;

create function rules.coordinator_municipal_sees_pathway(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.pathway x where x.id = asked);
end $$;

create function rules.coordinator_municipal_sees_plan(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan x where x.id = asked);
end $$;

create function rules.coordinator_municipal_sees_plan_goal(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan_goal x where x.id = asked);
end $$;

create function rules.coordinator_municipal_sees_plan_measure(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan_measure x where x.id = asked);
end $$;

create function rules.coordinator_municipal_sees_referral_content(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.referral_content x where x.referral_id = asked);
end $$;

create function rules.coordinator_municipal_sees_task(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.task x where x.id = asked);
end $$;

create function rules.coordinator_municipal_sees_thread(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.thread x where x.id = asked);
end $$;

create function rules.coordinator_specialist_sees_care_case(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.care_case x where x.id = asked);
end $$;

create function rules.coordinator_specialist_sees_deadline(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.deadline x where x.id = asked);
end $$;

create function rules.coordinator_specialist_sees_meeting(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.meeting x where x.id = asked);
end $$;

create function rules.coordinator_specialist_sees_pathway(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.pathway x where x.id = asked);
end $$;

create function rules.coordinator_specialist_sees_plan(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan x where x.id = asked);
end $$;

create function rules.coordinator_specialist_sees_plan_goal(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan_goal x where x.id = asked);
end $$;

create function rules.coordinator_specialist_sees_plan_measure(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan_measure x where x.id = asked);
end $$;

create function rules.coordinator_specialist_sees_referral_content(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.referral_content x where x.referral_id = asked);
end $$;

create function rules.coordinator_specialist_sees_task(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.task x where x.id = asked);
end $$;

create function rules.coordinator_specialist_sees_thread(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.thread x where x.id = asked);
end $$;

create function rules.coverage_pathway_within(its coverage, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from pathway x join unit_closure c on c.descendant_id = x.unit_id where x.id = its.pathway_id and c.ancestor_id = asked);
end $$;

create function rules.gp_sees_care_case(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.care_case x where x.id = asked);
end $$;

create function rules.gp_sees_deadline(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.deadline x where x.id = asked);
end $$;

create function rules.gp_sees_meeting(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.meeting x where x.id = asked);
end $$;

create function rules.gp_sees_pathway(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.pathway x where x.id = asked);
end $$;

create function rules.gp_sees_plan(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan x where x.id = asked);
end $$;

create function rules.gp_sees_plan_goal(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan_goal x where x.id = asked);
end $$;

create function rules.gp_sees_plan_measure(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan_measure x where x.id = asked);
end $$;

create function rules.gp_sees_referral_content(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.referral_content x where x.referral_id = asked);
end $$;

create function rules.gp_sees_task(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.task x where x.id = asked);
end $$;

create function rules.gp_sees_thread(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.thread x where x.id = asked);
end $$;

create function rules.letter_from_within(its letter, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from referral x join unit_closure c on c.descendant_id = x.from_unit_id where x.id = its.referral_id and c.ancestor_id = asked);
end $$;

create function rules.log_finding_reason_root(its log_finding_reason, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from log_finding f where f.id = its.finding_id and f.root_id = asked);
end $$;

create function rules.meeting_decision_invited(its meeting_decision, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from meeting_participant x where x.meeting_id = its.meeting_id and x.removed_at is null and x.kind in ('PROFESSIONAL') and x.person_id = asked);
end $$;

create function rules.meeting_decision_invited_as_near(its meeting_decision, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from meeting_participant x where x.meeting_id = its.meeting_id and x.removed_at is null and x.kind in ('PARENT', 'NEXT_OF_KIN') and x.person_id = asked);
end $$;

create function rules.meeting_invited(its meeting, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from meeting_participant x where x.meeting_id = its.id and x.removed_at is null and x.kind in ('PROFESSIONAL') and x.person_id = asked);
end $$;

create function rules.meeting_invited_as_near(its meeting, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from meeting_participant x where x.meeting_id = its.id and x.removed_at is null and x.kind in ('PARENT', 'NEXT_OF_KIN') and x.person_id = asked);
end $$;

create function rules.meeting_participant_invited(its meeting_participant, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from meeting_participant x where x.meeting_id = its.meeting_id and x.removed_at is null and x.kind in ('PROFESSIONAL') and x.person_id = asked);
end $$;

create function rules.meeting_participant_invited_as_near(its meeting_participant, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from meeting_participant x where x.meeting_id = its.meeting_id and x.removed_at is null and x.kind in ('PARENT', 'NEXT_OF_KIN') and x.person_id = asked);
end $$;

create function rules.next_of_kin_sees_care_case(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.care_case x where x.id = asked);
end $$;

create function rules.next_of_kin_sees_deadline(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.deadline x where x.id = asked);
end $$;

create function rules.next_of_kin_sees_meeting(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.meeting x where x.id = asked);
end $$;

create function rules.next_of_kin_sees_pathway(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.pathway x where x.id = asked);
end $$;

create function rules.next_of_kin_sees_plan(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan x where x.id = asked);
end $$;

create function rules.next_of_kin_sees_plan_goal(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan_goal x where x.id = asked);
end $$;

create function rules.next_of_kin_sees_plan_measure(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan_measure x where x.id = asked);
end $$;

create function rules.next_of_kin_sees_referral_content(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.referral_content x where x.referral_id = asked);
end $$;

create function rules.next_of_kin_sees_task(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.task x where x.id = asked);
end $$;

create function rules.next_of_kin_sees_thread(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.thread x where x.id = asked);
end $$;

create function rules.notification_not_withheld_from(its notification, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return (its.patient_id is null or not exists (select from withholding w where w.patient_id = its.patient_id and w.ended_at is null and (w.object_id = its.subject_id or (case its.subject_type when 'AccessLogEntry' then 'PATIENT' when 'AccessPreview' then 'PATIENT' when 'AccessQuestion' then 'PATIENT' when 'Assignment' then 'PATHWAY' when 'Attachment' then 'PATIENT' when 'Block' then 'PATIENT' when 'BreakGlass' then 'PATIENT' when 'BreakGlassRenewal' then 'PATIENT' when 'CareCase' then 'PATHWAY' when 'CareTeamMember' then 'PATIENT' when 'Child' then 'PATIENT' when 'ChildrenAsked' then 'PATIENT' when 'Consent' then 'PATIENT' when 'CoordinatorTaskEntry' then 'PATHWAY' when 'Coverage' then 'PATHWAY' when 'Deadline' then 'DEADLINE' when 'Disclosure' then 'PATIENT' when 'Draft' then 'PATIENT' when 'FeedbackScore' then 'PATHWAY' when 'HandoverNote' then 'PATHWAY' when 'HealthCheck' then 'PATHWAY' when 'Letter' then 'REFERRAL' when 'Meeting' then 'MEETING' when 'MeetingDecision' then 'MEETING' when 'MeetingParticipant' then 'MEETING' when 'MeetingProposal' then 'DEADLINE' when 'Message' then 'PATIENT' when 'Need' then 'PATHWAY' when 'NextOfKin' then 'PATIENT' when 'Objection' then 'PATIENT' when 'ParentalOpening' then 'PATIENT' when 'Pathway' then 'PATHWAY' when 'PathwayEvent' then 'PATHWAY' when 'Patient' then 'PATIENT' when 'Plan' then 'PLAN' when 'PlanArchive' then 'PLAN' when 'PlanComment' then 'PLAN' when 'PlanEvaluation' then 'PLAN' when 'PlanGoal' then 'PLAN' when 'PlanMeasure' then 'PLAN' when 'PlanParticipant' then 'PLAN' when 'PlanSignature' then 'PLAN' when 'PlanVersion' then 'PLAN' when 'Referral' then 'REFERRAL' when 'ReferralAssessment' then 'REFERRAL' when 'ReferralContent' then 'REFERRAL' when 'ReferralSuggestion' then 'REFERRAL' when 'Registration' then 'PATHWAY' when 'Representation' then 'PATIENT' when 'StatedCondition' then 'PATHWAY' when 'Stay' then 'PATHWAY' when 'Task' then 'PATHWAY' when 'Thread' then 'PATIENT' when 'ThreadParticipant' then 'PATIENT' when 'UnclockedDeadline' then 'DEADLINE' when 'Vacancy' then 'PATHWAY' when 'Withholding' then 'PATIENT' end) = any(w.contents)) and exists (select from relation r where r.patient_id = w.patient_id and r.subject_id = asked and r.kind = case w.audience when 'PATIENT' then 'SELF' else 'PARENT' end)));
end $$;

create function rules.parent_sees_care_case(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.care_case x where x.id = asked);
end $$;

create function rules.parent_sees_deadline(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.deadline x where x.id = asked);
end $$;

create function rules.parent_sees_meeting(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.meeting x where x.id = asked);
end $$;

create function rules.parent_sees_pathway(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.pathway x where x.id = asked);
end $$;

create function rules.parent_sees_plan(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan x where x.id = asked);
end $$;

create function rules.parent_sees_plan_goal(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan_goal x where x.id = asked);
end $$;

create function rules.parent_sees_plan_measure(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan_measure x where x.id = asked);
end $$;

create function rules.parent_sees_referral_content(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.referral_content x where x.referral_id = asked);
end $$;

create function rules.parent_sees_task(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.task x where x.id = asked);
end $$;

create function rules.parent_sees_thread(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.thread x where x.id = asked);
end $$;

create function rules.partner_sees_care_case(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.care_case x where x.id = asked);
end $$;

create function rules.partner_sees_deadline(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.deadline x where x.id = asked);
end $$;

create function rules.partner_sees_meeting(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.meeting x where x.id = asked);
end $$;

create function rules.partner_sees_pathway(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.pathway x where x.id = asked);
end $$;

create function rules.partner_sees_plan(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan x where x.id = asked);
end $$;

create function rules.partner_sees_plan_goal(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan_goal x where x.id = asked);
end $$;

create function rules.partner_sees_plan_measure(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan_measure x where x.id = asked);
end $$;

create function rules.partner_sees_referral_content(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.referral_content x where x.referral_id = asked);
end $$;

create function rules.partner_sees_task(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.task x where x.id = asked);
end $$;

create function rules.partner_sees_thread(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.thread x where x.id = asked);
end $$;

create function rules.pathway_coordinated_from(its pathway, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from assignment a join unit_closure c on c.descendant_id = a.unit_id where a.case_id = its.id and a.status in ('PROPOSED', 'WITH_UNIT', 'ACCEPTED') and c.ancestor_id = asked);
end $$;

create function rules.patient_at_unit(its patient, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return (exists (select from pathway x join unit_closure c on c.descendant_id = x.unit_id where x.patient_id = its.id and c.ancestor_id = asked) or exists (select from assignment a join unit_closure c on c.descendant_id = a.unit_id where a.patient_id = its.id and a.status in ('PROPOSED', 'WITH_UNIT', 'ACCEPTED') and c.ancestor_id = asked));
end $$;

create function rules.patient_open_for(its patient, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return (exists (select from coverage c where c.patient_id = its.id and c.root_id = asked and c.status = 'VACANT' and c.until is null) or exists (select from need n where n.patient_id = its.id and n.root_id = asked and n.status = 'REPORTED'));
end $$;

create function rules.patient_registrar(its patient, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from patient_registration g where g.patient_id = its.id and g.person_id = asked);
end $$;

create function rules.patient_sees_care_case(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.care_case x where x.id = asked);
end $$;

create function rules.patient_sees_deadline(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.deadline x where x.id = asked);
end $$;

create function rules.patient_sees_meeting(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.meeting x where x.id = asked);
end $$;

create function rules.patient_sees_pathway(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.pathway x where x.id = asked);
end $$;

create function rules.patient_sees_plan(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan x where x.id = asked);
end $$;

create function rules.patient_sees_plan_goal(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan_goal x where x.id = asked);
end $$;

create function rules.patient_sees_plan_measure(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.plan_measure x where x.id = asked);
end $$;

create function rules.patient_sees_referral_content(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.referral_content x where x.referral_id = asked);
end $$;

create function rules.patient_sees_task(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.task x where x.id = asked);
end $$;

create function rules.patient_sees_thread(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.thread x where x.id = asked);
end $$;

create function rules.plan_evaluation_owned_by(its plan_evaluation, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from plan x where x.id = its.plan_id and x.owner_id = asked);
end $$;

create function rules.plan_evaluation_shared_with(its plan_evaluation, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from plan_participant x where x.plan_id = its.plan_id and x.person_id = asked and x.ended_at is null and 'EVALUATIONS' = any(x.parts));
end $$;

create function rules.plan_goal_owned_by(its plan_goal, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from plan x where x.id = its.plan_id and x.owner_id = asked);
end $$;

create function rules.plan_goal_shared_with(its plan_goal, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from plan_participant x where x.plan_id = its.plan_id and x.person_id = asked and x.ended_at is null and 'GOALS' = any(x.parts));
end $$;

create function rules.plan_measure_owned_by(its plan_measure, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from plan x where x.id = its.plan_id and x.owner_id = asked);
end $$;

create function rules.plan_measure_shared_with(its plan_measure, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from plan_participant x where x.plan_id = its.plan_id and x.person_id = asked and x.ended_at is null and 'MEASURES' = any(x.parts));
end $$;

create function rules.plan_participant(its plan, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from plan_participant x where x.plan_id = its.id and x.person_id = asked and x.ended_at is null);
end $$;

create function rules.plan_participant_owned_by(its plan_participant, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from plan x where x.id = its.plan_id and x.owner_id = asked);
end $$;

create function rules.plan_participant_shared_with(its plan_participant, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from plan_participant x where x.plan_id = its.plan_id and x.person_id = asked and x.ended_at is null and 'PARTICIPANTS' = any(x.parts));
end $$;

create function rules.plan_signature_owned_by(its plan_signature, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from plan x where x.id = its.plan_id and x.owner_id = asked);
end $$;

create function rules.plan_text_shared_with(its plan, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from plan_participant x where x.plan_id = its.id and x.person_id = asked and x.ended_at is null and 'TEXT' = any(x.parts));
end $$;

create function rules.plan_version_owned_by(its plan_version, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from plan x where x.id = its.plan_id and x.owner_id = asked);
end $$;

create function rules.plan_words_shared_with(its plan, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from plan_participant x where x.plan_id = its.id and x.person_id = asked and x.ended_at is null and 'WORDS' = any(x.parts));
end $$;

create function rules.referral_assessment_author(its referral_assessment, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from referral x where x.id = its.referral_id and x.created_by = asked);
end $$;

create function rules.referral_assessment_conferred_with_gp(its referral_assessment, asked boolean) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from referral x where x.id = its.referral_id and x.conferred_with_gp = asked);
end $$;

create function rules.referral_assessment_draft(its referral_assessment, asked boolean) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from referral x where x.id = its.referral_id and (x.status = 'DRAFT') = asked);
end $$;

create function rules.referral_assessment_from_within(its referral_assessment, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from referral x where x.id = its.referral_id and x.from_unit_id in (select c.descendant_id from unit_closure c where c.ancestor_id = asked));
end $$;

create function rules.referral_content_author(its referral_content, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from referral x where x.id = its.referral_id and x.created_by = asked);
end $$;

create function rules.referral_content_conferred_with_gp(its referral_content, asked boolean) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from referral x where x.id = its.referral_id and x.conferred_with_gp = asked);
end $$;

create function rules.referral_content_draft(its referral_content, asked boolean) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from referral x where x.id = its.referral_id and (x.status = 'DRAFT') = asked);
end $$;

create function rules.referral_content_from_within(its referral_content, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from referral x where x.id = its.referral_id and x.from_unit_id in (select c.descendant_id from unit_closure c where c.ancestor_id = asked));
end $$;

create function rules.thread_participant(its thread, asked uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from thread_participant p where p.thread_id = its.id and p.person_id = asked and p.left_at is null);
end $$;

create function rules.patient_of(type text, id uuid) returns uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select case $1
    when 'AccessPreview' then (select t.id from patient t where t.id = $2)
    when 'AccessQuestion' then (select t.patient_id from access_question t where t.id = $2)
    when 'Assignment' then (select t.patient_id from assignment t where t.id = $2)
    when 'Attachment' then (select t.patient_id from attachment t where t.id = $2)
    when 'Block' then (select t.patient_id from block t where t.id = $2)
    when 'BreakGlass' then (select t.patient_id from break_glass t where t.id = $2)
    when 'BreakGlassRenewal' then (select t.patient_id from break_glass_renewal t where t.id = $2)
    when 'CareTeamMember' then (select t.patient_id from care_team_member t where t.id = $2)
    when 'Child' then (select t.patient_id from child t where t.id = $2)
    when 'ChildrenAsked' then (select t.patient_id from children_asked t where t.id = $2)
    when 'Consent' then (select t.patient_id from consent t where t.id = $2)
    when 'CoordinatorTaskEntry' then (select t.patient_id from coordinator_task_entry t where t.id = $2)
    when 'Coverage' then (select t.patient_id from coverage t where t.id = $2)
    when 'Deadline' then (select t.patient_id from deadline t where t.id = $2)
    when 'Disclosure' then (select t.patient_id from disclosure t where t.id = $2)
    when 'Draft' then (select t.patient_id from draft t where t.id = $2)
    when 'FeedbackScore' then (select t.patient_id from feedback_score t where t.id = $2)
    when 'HandoverNote' then (select t.patient_id from handover_note t where t.id = $2)
    when 'HealthCheck' then (select t.patient_id from health_check t where t.id = $2)
    when 'Letter' then (select t.patient_id from letter t where t.id = $2)
    when 'Meeting' then (select t.patient_id from meeting t where t.id = $2)
    when 'MeetingDecision' then (select t.patient_id from meeting_decision t where t.id = $2)
    when 'MeetingParticipant' then (select t.patient_id from meeting_participant t where t.id = $2)
    when 'Message' then (select t.patient_id from message t where t.id = $2)
    when 'Need' then (select t.patient_id from need t where t.id = $2)
    when 'NextOfKin' then (select t.patient_id from next_of_kin t where t.id = $2)
    when 'Objection' then (select t.patient_id from objection t where t.id = $2)
    when 'ParentalOpening' then (select t.patient_id from parental_opening t where t.id = $2)
    when 'Pathway' then (select t.patient_id from pathway t where t.id = $2)
    when 'PathwayEvent' then (select t.patient_id from pathway_event t where t.id = $2)
    when 'Patient' then (select t.id from patient t where t.id = $2)
    when 'Plan' then (select t.patient_id from plan t where t.id = $2)
    when 'PlanArchive' then (select t.patient_id from plan_archive t where t.id = $2)
    when 'PlanComment' then (select t.patient_id from plan_comment t where t.id = $2)
    when 'PlanEvaluation' then (select t.patient_id from plan_evaluation t where t.id = $2)
    when 'PlanGoal' then (select t.patient_id from plan_goal t where t.id = $2)
    when 'PlanMeasure' then (select t.patient_id from plan_measure t where t.id = $2)
    when 'PlanParticipant' then (select t.patient_id from plan_participant t where t.id = $2)
    when 'PlanSignature' then (select t.patient_id from plan_signature t where t.id = $2)
    when 'PlanVersion' then (select t.patient_id from plan_version t where t.id = $2)
    when 'Referral' then (select t.patient_id from referral t where t.id = $2)
    when 'ReferralAssessment' then (select t.patient_id from referral_assessment t where t.referral_id = $2)
    when 'ReferralContent' then (select t.patient_id from referral_content t where t.referral_id = $2)
    when 'ReferralSuggestion' then (select t.patient_id from referral_suggestion t where t.id = $2)
    when 'Representation' then (select t.patient_id from representation t where t.id = $2)
    when 'StatedCondition' then (select t.patient_id from pathway_condition t where t.id = $2)
    when 'Stay' then (select t.patient_id from stay t where t.id = $2)
    when 'Task' then (select t.patient_id from task t where t.id = $2)
    when 'Thread' then (select t.patient_id from thread t where t.id = $2)
    when 'ThreadParticipant' then (select t.patient_id from thread_participant t where t.id = $2)
    when 'UnclockedDeadline' then (select t.patient_id from deadline_unclocked t where t.id = $2)
    when 'Unmasking' then (select null::uuid from unmasking t where t.id = $2)
    when 'Vacancy' then (select t.patient_id from coverage t where t.id = $2)
    when 'Withholding' then (select t.patient_id from withholding t where t.id = $2)
  end
$$;
revoke execute on function rules.patient_of from public;

set local role samlop_owner;

-- absence
alter table absence enable row level security;
alter table absence force row level security;
create policy read_1 on absence for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_partner, samlop_as_auditor
  using ((select true from role_grant o1 where o1.person_id = absence.person_id and o1.person_id = (select app.person_id()) limit 1) is true);
create policy read_2 on absence for select to samlop_as_unit_leader
  using ((select true from role_grant o1 where o1.person_id = absence.person_id and ((o1.person_id = (select app.person_id())) or (exists (select from unit_closure c where c.ancestor_id = (select app.unit_id()) and c.descendant_id = o1.unit_id))) limit 1) is true);
create policy read_3 on absence for select to samlop_as_coordinating_unit, samlop_as_administrator
  using ((select true from role_grant o1 where o1.person_id = absence.person_id and ((o1.person_id = (select app.person_id())) or (exists (select from unit_closure c where c.ancestor_id = (select app.root_id()) and c.descendant_id = o1.unit_id))) limit 1) is true);
create policy read_4 on absence for select to samlop_as_installation
  using ((select true from role_grant o1 where o1.person_id = absence.person_id and ((o1.person_id = (select app.person_id())) or (exists (select from unit_closure c where c.ancestor_id = '00000000-0000-0000-0000-000000000000'::uuid and c.descendant_id = o1.unit_id))) limit 1) is true);
create policy session on absence for select to samlop_app
  using (true);
create policy effects on absence for all to samlop_effects
  using (true)
  with check (true);
create policy worker on absence for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on absence for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on absence for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- access_finding
alter table access_finding enable row level security;
alter table access_finding force row level security;
create policy read_1 on access_finding for select to samlop_as_auditor
  using (access_finding.root_id = (select app.root_id()));
create policy effects on access_finding for all to samlop_effects
  using (access_finding.patient_id = any((select app.opened())::uuid[]))
  with check (access_finding.patient_id = any((select app.opened())::uuid[]));
create policy worker on access_finding for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on access_finding for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on access_finding for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- access_question
alter table access_question enable row level security;
alter table access_question force row level security;
create policy read_1 on access_question for select to samlop_as_patient
  using ((access_question.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and access_question.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (access_question.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on access_question for select to samlop_as_parent
  using ((access_question.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and r1.full_until > (select samlop_now())) and r1.id = (select app.grant_id()))) is true and access_question.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (access_question.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_3 on access_question for select to samlop_as_auditor, samlop_as_administrator
  using (access_question.root_id = (select app.root_id()));
create policy read_4 on access_question for select to samlop_as_installation
  using (access_question.root_id = '00000000-0000-0000-0000-000000000000'::uuid);
create policy open_1 on access_question as restrictive for select to samlop_as_patient, samlop_as_parent
  using (access_question.patient_id <> all((select app.blocked('PATIENT', false))::uuid[]));
create policy effects on access_question for all to samlop_effects
  using (access_question.patient_id = any((select app.opened())::uuid[]))
  with check (access_question.patient_id = any((select app.opened())::uuid[]));
create policy worker on access_question for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on access_question for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on access_question for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- access_rule
alter table access_rule enable row level security;
alter table access_rule force row level security;
create policy read_1 on access_rule for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator, samlop_as_installation
  using (true);
create policy effects on access_rule for all to samlop_effects
  using (true)
  with check (true);
create policy worker on access_rule for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on access_rule for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on access_rule for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- access_rule_change
alter table access_rule_change enable row level security;
alter table access_rule_change force row level security;
create policy read_1 on access_rule_change for select to samlop_as_auditor, samlop_as_administrator, samlop_as_installation
  using (access_rule_change.root_id = (select app.root_id()));
create policy effects on access_rule_change for all to samlop_effects
  using (true)
  with check (true);
create policy worker on access_rule_change for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on access_rule_change for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on access_rule_change for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- access_scan
alter table access_scan enable row level security;
alter table access_scan force row level security;
create policy effects on access_scan for all to samlop_effects
  using (true)
  with check (true);
create policy worker on access_scan for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on access_scan for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on access_scan for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- access_usage
alter table access_usage enable row level security;
alter table access_usage force row level security;
create policy effects on access_usage for all to samlop_effects
  using (true)
  with check (true);
create policy worker on access_usage for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on access_usage for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on access_usage for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- address_protection
alter table address_protection enable row level security;
alter table address_protection force row level security;
create policy read_1 on address_protection for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator, samlop_as_installation
  using (true);
create policy log_reader on address_protection for select to samlop_auditor
  using (((select app.role()) = 'PATIENT')
    or ((select app.role()) = 'PARENT')
    or ((select app.role()) = 'NEXT_OF_KIN')
    or ((select app.role()) = 'GP')
    or ((select app.role()) = 'CASE_WORKER')
    or ((select app.role()) = 'CLINICIAN')
    or ((select app.role()) = 'COORDINATOR' and (select app.side()) = 'MUNICIPAL')
    or ((select app.role()) = 'COORDINATOR' and (select app.side()) = 'SPECIALIST')
    or ((select app.role()) = 'UNIT_LEADER')
    or ((select app.role()) = 'COORDINATING_UNIT')
    or ((select app.role()) = 'PARTNER')
    or ((select app.role()) = 'AUDITOR')
    or ((select app.role()) = 'ADMINISTRATOR')
    or ((select app.role()) = 'ADMINISTRATOR'));
create policy effects on address_protection for all to samlop_effects
  using (address_protection.patient_id = any((select app.opened())::uuid[]))
  with check (address_protection.patient_id = any((select app.opened())::uuid[]));
create policy worker on address_protection for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on address_protection for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on address_protection for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- assignment
alter table assignment enable row level security;
alter table assignment force row level security;
create policy read_1 on assignment for select to samlop_as_patient
  using ((assignment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and assignment.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (assignment.id = any((select app.withheld_objects())::uuid[])) is not true and (assignment.pathway_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on assignment for select to samlop_as_parent
  using ((assignment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.full_until > (select samlop_now()) or (r1.open_until > (select samlop_now()) and 'PATHWAY' = any(r1.contents)))) and r1.id = (select app.grant_id()))) is true and assignment.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (assignment.id = any((select app.withheld_objects())::uuid[])) is not true and (assignment.pathway_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_3 on assignment for select to samlop_as_next_of_kin
  using ((assignment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'KIN' and 'PATHWAY' = any(r1.contents)) and r1.id = (select app.grant_id()))) is true and assignment.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (assignment.id = any((select app.withheld_objects())::uuid[])) is not true and (assignment.pathway_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_4 on assignment for select to samlop_as_gp
  using ((assignment.patient_id = any((select app.page(array['BREAK_GLASS', 'GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (assignment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS', 'GP_OF', 'REFERRER_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_5 on assignment for select to samlop_as_case_worker
  using ((assignment.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (assignment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_6 on assignment for select to samlop_as_clinician
  using ((assignment.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'TREATS']::text[]))::uuid[]) or (assignment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_7 on assignment for select to samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((assignment.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'COORDINATES']::text[]))::uuid[]) or (assignment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_8 on assignment for select to samlop_as_unit_leader
  using ((assignment.patient_id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r1 where r1.patient_id = assignment.patient_id and r1.subject_id = (select app.root_id()) and r1.kind in ('PARTY') limit 1)) is true and ((exists (select from unit_closure c where c.ancestor_id = (select app.unit_id()) and c.descendant_id = assignment.unit_id)) or (rules.assignment_pathway_within(assignment, (select app.unit_id())))));
create policy read_9 on assignment for select to samlop_as_coordinating_unit
  using ((assignment.patient_id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r1 where r1.patient_id = assignment.patient_id and r1.subject_id = (select app.root_id()) and r1.kind in ('PARTY') limit 1)) is true);
create policy act_1 on assignment for select to samlop_as_gp, samlop_as_case_worker, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((select app.deciding()) and ((assignment.person_id = (select app.person_id()))));
create policy open_1 on assignment as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit
  using (assignment.patient_id <> all((select app.blocked('PATHWAY', false))::uuid[]));
create policy effects on assignment for all to samlop_effects
  using (assignment.patient_id = any((select app.opened())::uuid[]))
  with check (assignment.patient_id = any((select app.opened())::uuid[]));
create policy worker on assignment for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on assignment for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on assignment for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- attachment
alter table attachment enable row level security;
alter table attachment force row level security;
create policy read_1 on attachment for select to samlop_as_patient
  using ((attachment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and attachment.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (attachment.id = any((select app.withheld_objects())::uuid[])) is not true and (attachment.thread_id = any((select app.withheld_objects())::uuid[])) is not true and (attachment.message_id = any((select app.withheld_objects())::uuid[])) is not true and ((attachment.thread_id is null or rules.patient_sees_thread(attachment.thread_id))) and rules.attachment_retracted(attachment, false));
create policy read_2 on attachment for select to samlop_as_parent
  using ((attachment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.basic_until is null or r1.basic_until > (select samlop_now()) or r1.open_until > (select samlop_now()))) and r1.id = (select app.grant_id()))) is true and attachment.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (attachment.id = any((select app.withheld_objects())::uuid[])) is not true and (attachment.thread_id = any((select app.withheld_objects())::uuid[])) is not true and (attachment.message_id = any((select app.withheld_objects())::uuid[])) is not true and ((attachment.thread_id is null or rules.parent_sees_thread(attachment.thread_id))) and rules.attachment_retracted(attachment, false));
create policy read_3 on attachment for select to samlop_as_next_of_kin
  using ((attachment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and ((r1.kind = 'KIN' and 'PATIENT' = any(r1.contents)) or (r1.kind = 'KIN' and 'PATHWAY' = any(r1.contents)) or (r1.kind = 'KIN' and 'PLAN' = any(r1.contents))) and r1.id = (select app.grant_id()))) is true and attachment.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (attachment.id = any((select app.withheld_objects())::uuid[])) is not true and (attachment.thread_id = any((select app.withheld_objects())::uuid[])) is not true and (attachment.message_id = any((select app.withheld_objects())::uuid[])) is not true and ((attachment.thread_id is null or rules.next_of_kin_sees_thread(attachment.thread_id))) and rules.attachment_retracted(attachment, false));
create policy read_4 on attachment for select to samlop_as_gp
  using ((attachment.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (attachment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('GP_OF', 'REFERRER_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((attachment.thread_id is null or rules.gp_sees_thread(attachment.thread_id))) and rules.attachment_retracted(attachment, false));
create policy read_5 on attachment for select to samlop_as_case_worker
  using ((attachment.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (attachment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((attachment.thread_id is null or rules.case_worker_sees_thread(attachment.thread_id))) and rules.attachment_retracted(attachment, false));
create policy read_6 on attachment for select to samlop_as_clinician
  using ((attachment.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (attachment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((attachment.thread_id is null or rules.clinician_sees_thread(attachment.thread_id))) and rules.attachment_retracted(attachment, false));
create policy read_7 on attachment for select to samlop_as_coordinator_municipal
  using ((attachment.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (attachment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((attachment.thread_id is null or rules.coordinator_municipal_sees_thread(attachment.thread_id))) and rules.attachment_retracted(attachment, false));
create policy read_8 on attachment for select to samlop_as_coordinator_specialist
  using ((attachment.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (attachment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((attachment.thread_id is null or rules.coordinator_specialist_sees_thread(attachment.thread_id))) and rules.attachment_retracted(attachment, false));
create policy read_9 on attachment for select to samlop_as_partner
  using ((attachment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARTNER' and 'PLAN' = any(r1.contents)) and (r1.root_id is null or r1.root_id = (select app.root_id())))) is true and attachment.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (attachment.id = any((select app.withheld_objects())::uuid[])) is not true and (attachment.thread_id = any((select app.withheld_objects())::uuid[])) is not true and (attachment.message_id = any((select app.withheld_objects())::uuid[])) is not true and ((attachment.thread_id is null or rules.partner_sees_thread(attachment.thread_id))) and rules.attachment_retracted(attachment, false));
create policy open_1 on attachment as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_partner
  using (attachment.patient_id <> all((select app.blocked('PATIENT', false))::uuid[]));
create policy effects on attachment for all to samlop_effects
  using (attachment.patient_id = any((select app.opened())::uuid[]))
  with check (attachment.patient_id = any((select app.opened())::uuid[]));
create policy worker on attachment for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on attachment for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on attachment for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- audit.access_log
alter table audit.access_log enable row level security;
alter table audit.access_log force row level security;
create policy read_1 on audit.access_log for select to samlop_as_patient, samlop_as_parent
  using (access_log.patient_ids @> array[(select app.patient_id())]);
create policy read_2 on audit.access_log for select to samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_administrator, samlop_as_installation
  using (access_log.person_id = (select app.person_id()));
create policy read_3 on audit.access_log for select to samlop_as_auditor
  using ((access_log.root_id = (select app.root_id()) or exists (select from relation r where r.patient_id = any(access_log.patient_ids) and r.subject_id = (select app.root_id()) and r.kind = 'PARTY' and r.valid_from <= access_log.at and (r.valid_to is null or r.valid_to > access_log.at))));
create policy log_reader on audit.access_log for select to samlop_auditor
  using (((select app.role()) = 'PATIENT' and (access_log.patient_ids @> array[(select app.patient_id())]))
    or ((select app.role()) = 'PARENT' and (access_log.patient_ids @> array[(select app.patient_id())]))
    or ((select app.role()) = 'NEXT_OF_KIN' and (access_log.person_id = (select app.person_id())))
    or ((select app.role()) = 'GP' and (access_log.person_id = (select app.person_id())))
    or ((select app.role()) = 'CASE_WORKER' and (access_log.person_id = (select app.person_id())))
    or ((select app.role()) = 'CLINICIAN' and (access_log.person_id = (select app.person_id())))
    or ((select app.role()) = 'COORDINATOR' and (select app.side()) = 'MUNICIPAL' and (access_log.person_id = (select app.person_id())))
    or ((select app.role()) = 'COORDINATOR' and (select app.side()) = 'SPECIALIST' and (access_log.person_id = (select app.person_id())))
    or ((select app.role()) = 'UNIT_LEADER' and (access_log.person_id = (select app.person_id())))
    or ((select app.role()) = 'COORDINATING_UNIT' and (access_log.person_id = (select app.person_id())))
    or ((select app.role()) = 'PARTNER' and (access_log.person_id = (select app.person_id())))
    or ((select app.role()) = 'AUDITOR' and ((access_log.root_id = (select app.root_id()) or exists (select from relation r where r.patient_id = any(access_log.patient_ids) and r.subject_id = (select app.root_id()) and r.kind = 'PARTY' and r.valid_from <= access_log.at and (r.valid_to is null or r.valid_to > access_log.at)))))
    or ((select app.role()) = 'ADMINISTRATOR' and (access_log.person_id = (select app.person_id())))
    or ((select app.role()) = 'ADMINISTRATOR' and (access_log.person_id = (select app.person_id()))));
create policy append on audit.access_log for insert to public
  with check (grant_id is not distinct from app.logged_as());
create policy worker on audit.access_log for select to samlop_worker
  using (true);
create policy adopting on audit.access_log for select to samlop_log
  using (true);
create policy beyond on audit.access_log for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on audit.access_log for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- audit.archived
alter table audit.archived enable row level security;
alter table audit.archived force row level security;
create policy read_1 on audit.archived for select to samlop_as_auditor
  using (true);
create policy effects on audit.archived for all to samlop_effects
  using (true)
  with check (true);
create policy worker on audit.archived for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on audit.archived for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on audit.archived for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- audit.checkpoint
alter table audit.checkpoint enable row level security;
alter table audit.checkpoint force row level security;
create policy read_1 on audit.checkpoint for select to samlop_as_patient, samlop_as_parent, samlop_as_auditor
  using (true);
create policy log_reader on audit.checkpoint for select to samlop_auditor
  using (((select app.role()) = 'PATIENT')
    or ((select app.role()) = 'PARENT')
    or ((select app.role()) = 'AUDITOR'));
create policy append on audit.checkpoint for insert to samlop_signer
  with check (true);
create policy worker on audit.checkpoint for select to samlop_worker
  using (true);
create policy beyond on audit.checkpoint for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on audit.checkpoint for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- audit.entry
alter table audit.entry enable row level security;
alter table audit.entry force row level security;
create policy read_1 on audit.entry for select to samlop_as_patient, samlop_as_parent
  using (entry.subject_ids @> array[(select app.subject_id())]);
create policy read_2 on audit.entry for select to samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_administrator, samlop_as_installation
  using (entry.person_id = (select app.person_id()));
create policy read_3 on audit.entry for select to samlop_as_auditor
  using ((entry.root_id = (select app.root_id()) or app.party_to(entry.subject_ids, (select app.root_id()), entry.at)));
create policy log_reader on audit.entry for select to samlop_auditor
  using (((select app.role()) = 'PATIENT' and (entry.subject_ids @> array[(select app.subject_id())]))
    or ((select app.role()) = 'PARENT' and (entry.subject_ids @> array[(select app.subject_id())]))
    or ((select app.role()) = 'NEXT_OF_KIN' and (entry.person_id = (select app.person_id())))
    or ((select app.role()) = 'GP' and (entry.person_id = (select app.person_id())))
    or ((select app.role()) = 'CASE_WORKER' and (entry.person_id = (select app.person_id())))
    or ((select app.role()) = 'CLINICIAN' and (entry.person_id = (select app.person_id())))
    or ((select app.role()) = 'COORDINATOR' and (select app.side()) = 'MUNICIPAL' and (entry.person_id = (select app.person_id())))
    or ((select app.role()) = 'COORDINATOR' and (select app.side()) = 'SPECIALIST' and (entry.person_id = (select app.person_id())))
    or ((select app.role()) = 'UNIT_LEADER' and (entry.person_id = (select app.person_id())))
    or ((select app.role()) = 'COORDINATING_UNIT' and (entry.person_id = (select app.person_id())))
    or ((select app.role()) = 'PARTNER' and (entry.person_id = (select app.person_id())))
    or ((select app.role()) = 'AUDITOR' and ((entry.root_id = (select app.root_id()) or app.party_to(entry.subject_ids, (select app.root_id()), entry.at))))
    or ((select app.role()) = 'ADMINISTRATOR' and (entry.person_id = (select app.person_id())))
    or ((select app.role()) = 'ADMINISTRATOR' and (entry.person_id = (select app.person_id()))));
create policy append on audit.entry for insert to samlop_log
  with check (case when role in ('PATIENT', 'PARENT', 'NEXT_OF_KIN') then grant_id is null and actor_id = app.own_subject() else grant_id is not distinct from app.logged_as() end or mac = '');
create policy worker on audit.entry for select to samlop_worker
  using (true);
create policy adopting on audit.entry for select to samlop_log
  using (true);
create policy beyond on audit.entry for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on audit.entry for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- audit.seal
alter table audit.seal enable row level security;
alter table audit.seal force row level security;
create policy read_1 on audit.seal for select to samlop_as_patient, samlop_as_parent, samlop_as_auditor
  using (true);
create policy log_reader on audit.seal for select to samlop_auditor
  using (((select app.role()) = 'PATIENT')
    or ((select app.role()) = 'PARENT')
    or ((select app.role()) = 'AUDITOR'));
create policy append on audit.seal for insert to samlop_worker
  with check (true);
create policy worker on audit.seal for select to samlop_worker
  using (true);
create policy signer on audit.seal for select to samlop_signer
  using (true);
create policy beyond on audit.seal for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on audit.seal for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- audit.seal_tile
alter table audit.seal_tile enable row level security;
alter table audit.seal_tile force row level security;
create policy read_1 on audit.seal_tile for select to samlop_as_patient, samlop_as_parent, samlop_as_auditor
  using (true);
create policy log_reader on audit.seal_tile for select to samlop_auditor
  using (((select app.role()) = 'PATIENT')
    or ((select app.role()) = 'PARENT')
    or ((select app.role()) = 'AUDITOR'));
create policy append on audit.seal_tile for insert to samlop_worker
  with check (true);
create policy worker on audit.seal_tile for select to samlop_worker
  using (true);
create policy signer on audit.seal_tile for select to samlop_signer
  using (true);
create policy beyond on audit.seal_tile for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on audit.seal_tile for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- audit.subject
alter table audit.subject enable row level security;
alter table audit.subject force row level security;
create policy read_1 on audit.subject for select to samlop_as_patient, samlop_as_parent
  using ((subject.patient_id = (select app.patient_id()) or subject.person_id = any((select app.near_ids())::uuid[])));
create policy read_2 on audit.subject for select to samlop_as_auditor
  using (subject.id = any((select app.unmasked())::uuid[]));
create policy log_reader on audit.subject for select to samlop_auditor
  using (((select app.role()) = 'PATIENT' and ((subject.patient_id = (select app.patient_id()) or subject.person_id = any((select app.near_ids())::uuid[]))))
    or ((select app.role()) = 'PARENT' and ((subject.patient_id = (select app.patient_id()) or subject.person_id = any((select app.near_ids())::uuid[]))))
    or ((select app.role()) = 'AUDITOR' and (subject.id = any((select app.unmasked())::uuid[]))));
create policy append on audit.subject for insert to samlop_lookup
  with check (true);
create policy worker on audit.subject for select to samlop_worker
  using (true);
create policy beyond on audit.subject for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on audit.subject for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- block
alter table block enable row level security;
alter table block force row level security;
create policy read_1 on block for select to samlop_as_patient
  using ((block.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and block.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (block.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on block for select to samlop_as_parent
  using ((block.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and r1.full_until > (select samlop_now())) and r1.id = (select app.grant_id()))) is true and block.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (block.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_3 on block for select to samlop_as_case_worker
  using ((block.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (block.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and block.created_by = (select app.person_id()));
create policy read_4 on block for select to samlop_as_clinician
  using ((block.patient_id = any((select app.page(array['TREATS']::text[]))::uuid[]) or (block.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and block.created_by = (select app.person_id()));
create policy read_5 on block for select to samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((block.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (block.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and block.created_by = (select app.person_id()));
create policy open_1 on block as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using (block.patient_id <> all((select app.blocked('PATIENT', false))::uuid[]));
create policy log_reader on block for select to samlop_auditor
  using (((select app.role()) = 'PATIENT' and ((block.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and block.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (block.id = any((select app.withheld_objects())::uuid[])) is not true) and (block.patient_id <> all((select app.blocked('PATIENT', false))::uuid[])))
    or ((select app.role()) = 'PARENT' and ((block.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and r1.full_until > (select samlop_now())) and r1.id = (select app.grant_id()))) is true and block.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (block.id = any((select app.withheld_objects())::uuid[])) is not true) and (block.patient_id <> all((select app.blocked('PATIENT', false))::uuid[])))
    or ((select app.role()) = 'CASE_WORKER' and ((block.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (block.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and block.created_by = (select app.person_id())) and (block.patient_id <> all((select app.blocked('PATIENT', false))::uuid[])))
    or ((select app.role()) = 'CLINICIAN' and ((block.patient_id = any((select app.page(array['TREATS']::text[]))::uuid[]) or (block.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and block.created_by = (select app.person_id())) and (block.patient_id <> all((select app.blocked('PATIENT', false))::uuid[])))
    or ((select app.role()) = 'COORDINATOR' and (select app.side()) = 'MUNICIPAL' and ((block.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (block.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and block.created_by = (select app.person_id())) and (block.patient_id <> all((select app.blocked('PATIENT', false))::uuid[])))
    or ((select app.role()) = 'COORDINATOR' and (select app.side()) = 'SPECIALIST' and ((block.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (block.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and block.created_by = (select app.person_id())) and (block.patient_id <> all((select app.blocked('PATIENT', false))::uuid[]))));
create policy effects on block for all to samlop_effects
  using (block.patient_id = any((select app.opened())::uuid[]))
  with check (block.patient_id = any((select app.opened())::uuid[]));
create policy worker on block for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on block for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on block for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- break_glass
alter table break_glass enable row level security;
alter table break_glass force row level security;
create policy read_1 on break_glass for select to samlop_as_patient
  using ((break_glass.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and break_glass.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (break_glass.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on break_glass for select to samlop_as_gp, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using (break_glass.opened_by = (select app.person_id()));
create policy read_3 on break_glass for select to samlop_as_auditor, samlop_as_administrator
  using (break_glass.root_id = (select app.root_id()));
create policy read_4 on break_glass for select to samlop_as_installation
  using (break_glass.root_id = '00000000-0000-0000-0000-000000000000'::uuid);
create policy open_1 on break_glass as restrictive for select to samlop_as_patient
  using (break_glass.patient_id <> all((select app.blocked('PATIENT', false))::uuid[]));
create policy log_reader on break_glass for select to samlop_auditor
  using (((select app.role()) = 'PATIENT' and ((break_glass.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and break_glass.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (break_glass.id = any((select app.withheld_objects())::uuid[])) is not true) and (break_glass.patient_id <> all((select app.blocked('PATIENT', false))::uuid[])))
    or ((select app.role()) = 'GP' and (break_glass.opened_by = (select app.person_id())))
    or ((select app.role()) = 'CLINICIAN' and (break_glass.opened_by = (select app.person_id())))
    or ((select app.role()) = 'COORDINATOR' and (select app.side()) = 'MUNICIPAL' and (break_glass.opened_by = (select app.person_id())))
    or ((select app.role()) = 'COORDINATOR' and (select app.side()) = 'SPECIALIST' and (break_glass.opened_by = (select app.person_id())))
    or ((select app.role()) = 'AUDITOR' and (break_glass.root_id = (select app.root_id())))
    or ((select app.role()) = 'ADMINISTRATOR' and (break_glass.root_id = (select app.root_id())))
    or ((select app.role()) = 'ADMINISTRATOR' and (break_glass.root_id = '00000000-0000-0000-0000-000000000000'::uuid)));
create policy effects on break_glass for all to samlop_effects
  using (break_glass.patient_id = any((select app.opened())::uuid[]))
  with check (break_glass.patient_id = any((select app.opened())::uuid[]));
create policy worker on break_glass for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on break_glass for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on break_glass for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- break_glass_renewal
alter table break_glass_renewal enable row level security;
alter table break_glass_renewal force row level security;
create policy read_1 on break_glass_renewal for select to samlop_as_patient
  using ((break_glass_renewal.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and break_glass_renewal.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (break_glass_renewal.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on break_glass_renewal for select to samlop_as_gp, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using (rules.break_glass_renewal_opener(break_glass_renewal, (select app.person_id())));
create policy read_3 on break_glass_renewal for select to samlop_as_auditor, samlop_as_administrator
  using (rules.break_glass_renewal_root(break_glass_renewal, (select app.root_id())));
create policy read_4 on break_glass_renewal for select to samlop_as_installation
  using (rules.break_glass_renewal_root(break_glass_renewal, '00000000-0000-0000-0000-000000000000'::uuid));
create policy open_1 on break_glass_renewal as restrictive for select to samlop_as_patient
  using (break_glass_renewal.patient_id <> all((select app.blocked('PATIENT', false))::uuid[]));
create policy log_reader on break_glass_renewal for select to samlop_auditor
  using (((select app.role()) = 'PATIENT' and ((break_glass_renewal.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and break_glass_renewal.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (break_glass_renewal.id = any((select app.withheld_objects())::uuid[])) is not true) and (break_glass_renewal.patient_id <> all((select app.blocked('PATIENT', false))::uuid[])))
    or ((select app.role()) = 'GP' and (rules.break_glass_renewal_opener(break_glass_renewal, (select app.person_id()))))
    or ((select app.role()) = 'CLINICIAN' and (rules.break_glass_renewal_opener(break_glass_renewal, (select app.person_id()))))
    or ((select app.role()) = 'COORDINATOR' and (select app.side()) = 'MUNICIPAL' and (rules.break_glass_renewal_opener(break_glass_renewal, (select app.person_id()))))
    or ((select app.role()) = 'COORDINATOR' and (select app.side()) = 'SPECIALIST' and (rules.break_glass_renewal_opener(break_glass_renewal, (select app.person_id()))))
    or ((select app.role()) = 'AUDITOR' and (rules.break_glass_renewal_root(break_glass_renewal, (select app.root_id()))))
    or ((select app.role()) = 'ADMINISTRATOR' and (rules.break_glass_renewal_root(break_glass_renewal, (select app.root_id()))))
    or ((select app.role()) = 'ADMINISTRATOR' and (rules.break_glass_renewal_root(break_glass_renewal, '00000000-0000-0000-0000-000000000000'::uuid))));
create policy effects on break_glass_renewal for all to samlop_effects
  using (break_glass_renewal.patient_id = any((select app.opened())::uuid[]))
  with check (break_glass_renewal.patient_id = any((select app.opened())::uuid[]));
create policy worker on break_glass_renewal for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on break_glass_renewal for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on break_glass_renewal for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- calendar_feed
alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy read_1 on calendar_feed for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator, samlop_as_installation
  using (calendar_feed.grant_id = (select app.grant_id()));
create policy effects on calendar_feed for all to samlop_effects
  using (true)
  with check (true);
create policy worker on calendar_feed for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on calendar_feed for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on calendar_feed for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- care_case
alter table care_case enable row level security;
alter table care_case force row level security;
create policy read_1 on care_case for select to samlop_as_patient
  using ((care_case.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and care_case.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (care_case.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on care_case for select to samlop_as_parent
  using ((care_case.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.full_until > (select samlop_now()) or (r1.open_until > (select samlop_now()) and 'PATHWAY' = any(r1.contents)))) and r1.id = (select app.grant_id()))) is true and care_case.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (care_case.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_3 on care_case for select to samlop_as_next_of_kin
  using ((care_case.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'KIN' and 'PATHWAY' = any(r1.contents)) and r1.id = (select app.grant_id()))) is true and care_case.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (care_case.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_4 on care_case for select to samlop_as_gp
  using ((care_case.patient_id = any((select app.page(array['BREAK_GLASS', 'GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (care_case.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS', 'GP_OF', 'REFERRER_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_5 on care_case for select to samlop_as_case_worker
  using ((care_case.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (care_case.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_6 on care_case for select to samlop_as_clinician
  using ((care_case.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'TREATS']::text[]))::uuid[]) or (care_case.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_7 on care_case for select to samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((care_case.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'COORDINATES']::text[]))::uuid[]) or (care_case.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_8 on care_case for select to samlop_as_unit_leader
  using ((care_case.patient_id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r2 where r2.patient_id = care_case.patient_id and r2.subject_id = (select app.root_id()) and r2.kind in ('PARTY') limit 1)) is true and ((rules.care_case_pathway_within(care_case, (select app.unit_id()))) or (rules.care_case_given_to(care_case, (select app.unit_id())))));
create policy read_9 on care_case for select to samlop_as_coordinating_unit
  using ((care_case.patient_id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r1 where r1.patient_id = care_case.patient_id and r1.subject_id = (select app.root_id()) and r1.kind in ('PARTY') limit 1)) is true);
create policy act_1 on care_case for select to samlop_as_unit_leader
  using ((select app.deciding()) and (((care_case.patient_id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r1 where r1.patient_id = care_case.patient_id and r1.subject_id = (select app.root_id()) and r1.kind in ('PARTY') limit 1)) is true and care_case.patient_id <> all((select app.blocked('PATHWAY', false))::uuid[]) and rules.care_case_given_to(care_case, (select app.unit_id())))));
create policy open_1 on care_case as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit
  using (care_case.patient_id <> all((select app.blocked('PATHWAY', false))::uuid[]));
create policy effects on care_case for all to samlop_effects
  using (care_case.patient_id = any((select app.opened())::uuid[]))
  with check (care_case.patient_id = any((select app.opened())::uuid[]));
create policy worker on care_case for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on care_case for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on care_case for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- care_team_member
alter table care_team_member enable row level security;
alter table care_team_member force row level security;
create policy read_1 on care_team_member for select to samlop_as_patient
  using ((care_team_member.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and care_team_member.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (care_team_member.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on care_team_member for select to samlop_as_parent
  using (care_team_member.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (care_team_member.id = any((select app.withheld_objects())::uuid[])) is not true and (((care_team_member.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.full_until > (select samlop_now()) or (r1.open_until > (select samlop_now()) and 'PATIENT' = any(r1.contents)))) and r1.id = (select app.grant_id()))) is true) or ((care_team_member.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARENT' and (r2.basic_until is null or r2.basic_until > (select samlop_now()))) and r2.id = (select app.grant_id()))) is true and care_team_member.side = 'MUNICIPAL')));
create policy read_3 on care_team_member for select to samlop_as_next_of_kin
  using ((care_team_member.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'KIN' and 'PATIENT' = any(r1.contents)) and r1.id = (select app.grant_id()))) is true and care_team_member.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (care_team_member.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_4 on care_team_member for select to samlop_as_gp
  using ((care_team_member.patient_id = any((select app.page(array['BREAK_GLASS', 'GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (care_team_member.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS', 'GP_OF', 'REFERRER_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_5 on care_team_member for select to samlop_as_case_worker
  using ((care_team_member.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (care_team_member.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_6 on care_team_member for select to samlop_as_clinician
  using ((care_team_member.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'TREATS']::text[]))::uuid[]) or (care_team_member.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_7 on care_team_member for select to samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((care_team_member.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'COORDINATES']::text[]))::uuid[]) or (care_team_member.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_8 on care_team_member for select to samlop_as_coordinating_unit
  using ((care_team_member.patient_id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r1 where r1.patient_id = care_team_member.patient_id and r1.subject_id = (select app.root_id()) and r1.kind in ('PARTY') limit 1)) is true and exists (select from unit_closure c where c.ancestor_id = (select app.root_id()) and c.descendant_id = care_team_member.unit_id));
create policy open_1 on care_team_member as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_coordinating_unit
  using (care_team_member.patient_id <> all((select app.blocked('PATIENT', false))::uuid[]));
create policy effects on care_team_member for all to samlop_effects
  using (care_team_member.patient_id = any((select app.opened())::uuid[]))
  with check (care_team_member.patient_id = any((select app.opened())::uuid[]));
create policy worker on care_team_member for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on care_team_member for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on care_team_member for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- child
alter table child enable row level security;
alter table child force row level security;
create policy read_1 on child for select to samlop_as_patient
  using ((child.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and child.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (child.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on child for select to samlop_as_case_worker
  using ((child.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (child.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_3 on child for select to samlop_as_clinician
  using ((child.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (child.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_4 on child for select to samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((child.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (child.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy open_1 on child as restrictive for select to samlop_as_patient, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using (child.patient_id <> all((select app.blocked('PATIENT', false))::uuid[]));
create policy effects on child for all to samlop_effects
  using (child.patient_id = any((select app.opened())::uuid[]))
  with check (child.patient_id = any((select app.opened())::uuid[]));
create policy worker on child for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on child for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on child for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- children_asked
alter table children_asked enable row level security;
alter table children_asked force row level security;
create policy read_1 on children_asked for select to samlop_as_patient
  using ((children_asked.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and children_asked.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (children_asked.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on children_asked for select to samlop_as_case_worker
  using ((children_asked.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (children_asked.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_3 on children_asked for select to samlop_as_clinician
  using ((children_asked.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (children_asked.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_4 on children_asked for select to samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((children_asked.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (children_asked.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy open_1 on children_asked as restrictive for select to samlop_as_patient, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using (children_asked.patient_id <> all((select app.blocked('PATIENT', false))::uuid[]));
create policy effects on children_asked for all to samlop_effects
  using (children_asked.patient_id = any((select app.opened())::uuid[]))
  with check (children_asked.patient_id = any((select app.opened())::uuid[]));
create policy worker on children_asked for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on children_asked for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on children_asked for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- client_mutation
alter table client_mutation enable row level security;
alter table client_mutation force row level security;
create policy effects on client_mutation for all to samlop_effects
  using (client_mutation.grant_id = (select app.grant_id()))
  with check (client_mutation.grant_id = (select app.grant_id()));
create policy worker on client_mutation for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on client_mutation for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on client_mutation for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- consent
alter table consent enable row level security;
alter table consent force row level security;
create policy read_1 on consent for select to samlop_as_patient
  using ((consent.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and consent.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (consent.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on consent for select to samlop_as_parent
  using ((consent.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and r1.full_until > (select samlop_now())) and r1.id = (select app.grant_id()))) is true and consent.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (consent.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_3 on consent for select to samlop_as_next_of_kin
  using ((consent.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('KIN') and r1.id = (select app.grant_id()))) is true and consent.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (consent.id = any((select app.withheld_objects())::uuid[])) is not true and consent.person_id = (select app.person_id()));
create policy read_4 on consent for select to samlop_as_case_worker
  using ((consent.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (consent.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_5 on consent for select to samlop_as_clinician
  using ((consent.patient_id = any((select app.page(array['TREATS']::text[]))::uuid[]) or (consent.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_6 on consent for select to samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((consent.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (consent.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_7 on consent for select to samlop_as_partner
  using ((consent.patient_id = any((select app.page(array['PARTNER']::text[]))::uuid[]) or (consent.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('PARTNER') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and consent.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (consent.id = any((select app.withheld_objects())::uuid[])) is not true and ((consent.person_id = (select app.person_id())) or (exists (select from unit_closure c where c.ancestor_id = (select app.unit_id()) and c.descendant_id = consent.unit_id))));
create policy open_1 on consent as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_partner
  using (consent.patient_id <> all((select app.blocked('PATIENT', false))::uuid[]));
create policy effects on consent for all to samlop_effects
  using (consent.patient_id = any((select app.opened())::uuid[]))
  with check (consent.patient_id = any((select app.opened())::uuid[]));
create policy worker on consent for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on consent for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on consent for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- coordinator_task_entry
alter table coordinator_task_entry enable row level security;
alter table coordinator_task_entry force row level security;
create policy read_1 on coordinator_task_entry for select to samlop_as_patient
  using ((coordinator_task_entry.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and coordinator_task_entry.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (coordinator_task_entry.id = any((select app.withheld_objects())::uuid[])) is not true and (coordinator_task_entry.case_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on coordinator_task_entry for select to samlop_as_coordinator_municipal
  using ((coordinator_task_entry.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (coordinator_task_entry.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy open_1 on coordinator_task_entry as restrictive for select to samlop_as_patient, samlop_as_coordinator_municipal
  using (coordinator_task_entry.patient_id <> all((select app.blocked('PATHWAY', false))::uuid[]));
create policy effects on coordinator_task_entry for all to samlop_effects
  using (coordinator_task_entry.patient_id = any((select app.opened())::uuid[]))
  with check (coordinator_task_entry.patient_id = any((select app.opened())::uuid[]));
create policy worker on coordinator_task_entry for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on coordinator_task_entry for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on coordinator_task_entry for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- coverage
alter table coverage enable row level security;
alter table coverage force row level security;
create policy read_1 on coverage for select to samlop_as_patient
  using ((coverage.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and coverage.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (coverage.id = any((select app.withheld_objects())::uuid[])) is not true and (coverage.case_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on coverage for select to samlop_as_parent
  using ((coverage.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.full_until > (select samlop_now()) or (r1.open_until > (select samlop_now()) and 'PATHWAY' = any(r1.contents)))) and r1.id = (select app.grant_id()))) is true and coverage.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (coverage.id = any((select app.withheld_objects())::uuid[])) is not true and (coverage.case_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_3 on coverage for select to samlop_as_next_of_kin
  using ((coverage.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'KIN' and 'PATHWAY' = any(r1.contents)) and r1.id = (select app.grant_id()))) is true and coverage.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (coverage.id = any((select app.withheld_objects())::uuid[])) is not true and (coverage.case_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_4 on coverage for select to samlop_as_gp
  using ((coverage.patient_id = any((select app.page(array['BREAK_GLASS', 'GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (coverage.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS', 'GP_OF', 'REFERRER_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_5 on coverage for select to samlop_as_case_worker
  using ((coverage.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (coverage.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_6 on coverage for select to samlop_as_clinician
  using ((coverage.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'TREATS']::text[]))::uuid[]) or (coverage.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_7 on coverage for select to samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((((coverage.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'COORDINATES']::text[]))::uuid[]) or (coverage.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((coverage.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (coverage.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and coverage.root_id = (select app.root_id()) and coverage.status = 'VACANT' and coverage.until is null)));
create policy read_8 on coverage for select to samlop_as_unit_leader
  using ((coverage.patient_id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r1 where r1.patient_id = coverage.patient_id and r1.subject_id = (select app.root_id()) and r1.kind in ('PARTY') limit 1)) is true and ((rules.coverage_pathway_within(coverage, (select app.unit_id()))) or (exists (select from unit_closure c where c.ancestor_id = (select app.unit_id()) and c.descendant_id = coverage.unit_id) and coverage.status = 'VACANT' and coverage.until is null)));
create policy read_9 on coverage for select to samlop_as_coordinating_unit
  using ((coverage.patient_id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r1 where r1.patient_id = coverage.patient_id and r1.subject_id = (select app.root_id()) and r1.kind in ('PARTY') limit 1)) is true);
create policy open_1 on coverage as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit
  using (coverage.patient_id <> all((select app.blocked('PATHWAY', false))::uuid[]));
create policy effects on coverage for all to samlop_effects
  using (coverage.patient_id = any((select app.opened())::uuid[]))
  with check (coverage.patient_id = any((select app.opened())::uuid[]));
create policy worker on coverage for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on coverage for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on coverage for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- deadline
alter table deadline enable row level security;
alter table deadline force row level security;
create policy read_1 on deadline for select to samlop_as_patient
  using ((deadline.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and deadline.patient_id <> all((select app.withheld('DEADLINE'))::uuid[]) and (deadline.id = any((select app.withheld_objects())::uuid[])) is not true and (deadline.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (deadline.referral_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on deadline for select to samlop_as_parent
  using ((deadline.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.full_until > (select samlop_now()) or (r1.open_until > (select samlop_now()) and 'DEADLINE' = any(r1.contents)))) and r1.id = (select app.grant_id()))) is true and deadline.patient_id <> all((select app.withheld('DEADLINE'))::uuid[]) and (deadline.id = any((select app.withheld_objects())::uuid[])) is not true and (deadline.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (deadline.referral_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_3 on deadline for select to samlop_as_next_of_kin
  using ((deadline.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'KIN' and 'DEADLINE' = any(r1.contents)) and r1.id = (select app.grant_id()))) is true and deadline.patient_id <> all((select app.withheld('DEADLINE'))::uuid[]) and (deadline.id = any((select app.withheld_objects())::uuid[])) is not true and (deadline.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (deadline.referral_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_4 on deadline for select to samlop_as_gp
  using ((deadline.patient_id = any((select app.page(array['BREAK_GLASS', 'REFERRER_OF']::text[]))::uuid[]) or (deadline.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS', 'REFERRER_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_5 on deadline for select to samlop_as_case_worker
  using ((deadline.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (deadline.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_6 on deadline for select to samlop_as_clinician
  using ((deadline.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'TREATS']::text[]))::uuid[]) or (deadline.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_7 on deadline for select to samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((deadline.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'COORDINATES']::text[]))::uuid[]) or (deadline.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_8 on deadline for select to samlop_as_unit_leader
  using ((deadline.patient_id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r1 where r1.patient_id = deadline.patient_id and r1.subject_id = (select app.root_id()) and r1.kind in ('PARTY') limit 1)) is true and exists (select from unit_closure c where c.ancestor_id = (select app.unit_id()) and c.descendant_id = deadline.unit_id));
create policy read_9 on deadline for select to samlop_as_coordinating_unit
  using ((deadline.patient_id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r1 where r1.patient_id = deadline.patient_id and r1.subject_id = (select app.root_id()) and r1.kind in ('PARTY') limit 1)) is true);
create policy open_1 on deadline as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit
  using (deadline.patient_id <> all((select app.blocked('DEADLINE', false))::uuid[]));
create policy effects on deadline for all to samlop_effects
  using (deadline.patient_id = any((select app.opened())::uuid[]))
  with check (deadline.patient_id = any((select app.opened())::uuid[]));
create policy worker on deadline for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on deadline for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on deadline for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- deadline_audience
alter table deadline_audience enable row level security;
alter table deadline_audience force row level security;
create policy read_1 on deadline_audience for select to samlop_as_unit_leader, samlop_as_coordinating_unit
  using (deadline_audience.subject_id = (select app.root_id()) and (deadline_audience.patient_id in (select unnest((select app.blocked('DEADLINE', false))::uuid[]))) is not true);
create policy effects on deadline_audience for all to samlop_effects
  using (deadline_audience.patient_id = any((select app.opened())::uuid[]))
  with check (deadline_audience.patient_id = any((select app.opened())::uuid[]));
create policy worker on deadline_audience for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on deadline_audience for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on deadline_audience for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- deadline_reminder
alter table deadline_reminder enable row level security;
alter table deadline_reminder force row level security;
create policy effects on deadline_reminder for all to samlop_effects
  using (true)
  with check (true);
create policy worker on deadline_reminder for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on deadline_reminder for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on deadline_reminder for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- deadline_replan
alter table deadline_replan enable row level security;
alter table deadline_replan force row level security;
create policy effects on deadline_replan for all to samlop_effects
  using (true)
  with check (true);
create policy worker on deadline_replan for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on deadline_replan for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on deadline_replan for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- deadline_rule
alter table deadline_rule enable row level security;
alter table deadline_rule force row level security;
create policy read_1 on deadline_rule for select to samlop_as_anonymous, samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator, samlop_as_installation
  using (true);
create policy effects on deadline_rule for all to samlop_effects
  using (true)
  with check (true);
create policy worker on deadline_rule for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on deadline_rule for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on deadline_rule for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- deadline_unclocked
alter table deadline_unclocked enable row level security;
alter table deadline_unclocked force row level security;
create policy read_1 on deadline_unclocked for select to samlop_as_patient
  using ((deadline_unclocked.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and deadline_unclocked.patient_id <> all((select app.withheld('DEADLINE'))::uuid[]) and (deadline_unclocked.id = any((select app.withheld_objects())::uuid[])) is not true and (deadline_unclocked.pathway_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on deadline_unclocked for select to samlop_as_parent
  using ((deadline_unclocked.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.full_until > (select samlop_now()) or (r1.open_until > (select samlop_now()) and 'DEADLINE' = any(r1.contents)))) and r1.id = (select app.grant_id()))) is true and deadline_unclocked.patient_id <> all((select app.withheld('DEADLINE'))::uuid[]) and (deadline_unclocked.id = any((select app.withheld_objects())::uuid[])) is not true and (deadline_unclocked.pathway_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_3 on deadline_unclocked for select to samlop_as_gp
  using ((deadline_unclocked.patient_id = any((select app.page(array['BREAK_GLASS', 'REFERRER_OF']::text[]))::uuid[]) or (deadline_unclocked.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS', 'REFERRER_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_4 on deadline_unclocked for select to samlop_as_case_worker
  using ((deadline_unclocked.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (deadline_unclocked.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_5 on deadline_unclocked for select to samlop_as_clinician
  using ((deadline_unclocked.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'TREATS']::text[]))::uuid[]) or (deadline_unclocked.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_6 on deadline_unclocked for select to samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((deadline_unclocked.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'COORDINATES']::text[]))::uuid[]) or (deadline_unclocked.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_7 on deadline_unclocked for select to samlop_as_unit_leader
  using ((deadline_unclocked.patient_id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r1 where r1.patient_id = deadline_unclocked.patient_id and r1.subject_id = (select app.root_id()) and r1.kind in ('PARTY') limit 1)) is true and exists (select from unit_closure c where c.ancestor_id = (select app.unit_id()) and c.descendant_id = deadline_unclocked.unit_id));
create policy read_8 on deadline_unclocked for select to samlop_as_coordinating_unit
  using ((deadline_unclocked.patient_id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r1 where r1.patient_id = deadline_unclocked.patient_id and r1.subject_id = (select app.root_id()) and r1.kind in ('PARTY') limit 1)) is true);
create policy open_1 on deadline_unclocked as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit
  using (deadline_unclocked.patient_id <> all((select app.blocked('DEADLINE', false))::uuid[]));
create policy effects on deadline_unclocked for all to samlop_effects
  using (deadline_unclocked.patient_id = any((select app.opened())::uuid[]))
  with check (deadline_unclocked.patient_id = any((select app.opened())::uuid[]));
create policy worker on deadline_unclocked for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on deadline_unclocked for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on deadline_unclocked for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- deadline_waiver_withdrawn
alter table deadline_waiver_withdrawn enable row level security;
alter table deadline_waiver_withdrawn force row level security;
create policy effects on deadline_waiver_withdrawn for all to samlop_effects
  using (deadline_waiver_withdrawn.patient_id = any((select app.opened())::uuid[]))
  with check (deadline_waiver_withdrawn.patient_id = any((select app.opened())::uuid[]));
create policy worker on deadline_waiver_withdrawn for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on deadline_waiver_withdrawn for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on deadline_waiver_withdrawn for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- decided_measure
alter table decided_measure enable row level security;
alter table decided_measure force row level security;
create policy read_1 on decided_measure for select to samlop_as_patient
  using ((select true from plan_measure o1 where o1.id = decided_measure.measure_id and (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('SELF') and r2.id = (select app.grant_id()))) is true and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and o1.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true limit 1) is true);
create policy read_2 on decided_measure for select to samlop_as_parent
  using ((select true from plan_measure o1 where o1.id = decided_measure.measure_id and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and o1.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (((o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARENT' and (r2.full_until > (select samlop_now()) or (r2.open_until > (select samlop_now()) and 'PLAN' = any(r2.contents)))) and r2.id = (select app.grant_id()))) is true and o1.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'FOLLOW_UP']::text[])) or ((o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and (r3.kind = 'PARENT' and (r3.basic_until is null or r3.basic_until > (select samlop_now()))) and r3.id = (select app.grant_id()))) is true and o1.plan_kind = any(array['INDIVIDUAL']::text[]))) limit 1) is true);
create policy read_3 on decided_measure for select to samlop_as_next_of_kin
  using ((select true from plan_measure o1 where o1.id = decided_measure.measure_id and (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'KIN' and 'PLAN' = any(r2.contents)) and r2.id = (select app.grant_id()))) is true and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and o1.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and o1.plan_kind = any(array['INDIVIDUAL', 'CRISIS']::text[]) limit 1) is true);
create policy read_4 on decided_measure for select to samlop_as_gp
  using ((select true from plan_measure o1 where o1.id = decided_measure.measure_id and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and (((o1.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('BREAK_GLASS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((o1.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('REFERRER_OF') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and o1.plan_kind = any(array['FOLLOW_UP']::text[]) and (((not app.objected(o1.patient_id, 'PLAN')) = true) or (o1.plan_kind = any(array['INDIVIDUAL']::text[])) or (rules.plan_measure_owned_by(o1, (select app.person_id()))))) or ((o1.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (o1.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and r4.kind in ('GP_OF', 'REFERRER_OF') and (r4.root_id is null or r4.root_id = (select app.root_id()))))) is true and o1.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(o1.patient_id, 'PLAN')) = true) or (o1.plan_kind = 'INDIVIDUAL')) and rules.plan_measure_shared_with(o1, (select app.person_id()))) or ((o1.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (o1.patient_id in (select r5.patient_id from relation r5 where r5.subject_id = any((select app.subjects())::uuid[]) and r5.kind in ('GP_OF', 'REFERRER_OF') and (r5.root_id is null or r5.root_id = (select app.root_id()))))) is true and o1.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(o1.patient_id, 'PLAN')) = true) or (o1.plan_kind = 'INDIVIDUAL')) and coalesce(o1.responsible_id = (select app.person_id()), false))) limit 1) is true);
create policy read_5 on decided_measure for select to samlop_as_case_worker
  using ((select true from plan_measure o1 where o1.id = decided_measure.measure_id and (o1.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('SERVES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and ((o1.plan_kind = any(array['FOLLOW_UP']::text[]) and (((not app.objected(o1.patient_id, 'PLAN')) = true) or (o1.plan_kind = any(array['INDIVIDUAL']::text[])) or (rules.plan_measure_owned_by(o1, (select app.person_id()))))) or (o1.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS']::text[]) and (((not app.objected(o1.patient_id, 'PLAN')) = true) or (o1.plan_kind = 'INDIVIDUAL')) and rules.plan_measure_shared_with(o1, (select app.person_id()))) or (o1.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS']::text[]) and (((not app.objected(o1.patient_id, 'PLAN')) = true) or (o1.plan_kind = 'INDIVIDUAL')) and coalesce(o1.responsible_id = (select app.person_id()), false))) limit 1) is true);
create policy read_6 on decided_measure for select to samlop_as_clinician
  using ((select true from plan_measure o1 where o1.id = decided_measure.measure_id and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and (((o1.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('BREAK_GLASS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((o1.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('ADDRESSED', 'TREATS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and o1.plan_kind = any(array['TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[])) or ((o1.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (o1.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and r4.kind in ('ADDRESSED', 'TREATS') and (r4.root_id is null or r4.root_id = (select app.root_id()))))) is true and o1.plan_kind = any(array['INDIVIDUAL']::text[]) and rules.plan_measure_shared_with(o1, (select app.person_id()))) or ((o1.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (o1.patient_id in (select r5.patient_id from relation r5 where r5.subject_id = any((select app.subjects())::uuid[]) and r5.kind in ('ADDRESSED', 'TREATS') and (r5.root_id is null or r5.root_id = (select app.root_id()))))) is true and o1.plan_kind = any(array['INDIVIDUAL']::text[]) and coalesce(o1.responsible_id = (select app.person_id()), false))) limit 1) is true);
create policy read_7 on decided_measure for select to samlop_as_coordinator_municipal
  using ((select true from plan_measure o1 where o1.id = decided_measure.measure_id and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and (((o1.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('BREAK_GLASS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((o1.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('COORDINATES') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and o1.plan_kind = any(array['INDIVIDUAL', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(o1.patient_id, 'PLAN')) = true) or (o1.plan_kind = any(array['INDIVIDUAL']::text[])) or (rules.plan_measure_owned_by(o1, (select app.person_id()))))) or ((o1.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (o1.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and r4.kind in ('COORDINATES') and (r4.root_id is null or r4.root_id = (select app.root_id()))))) is true and o1.plan_kind = any(array['TREATMENT']::text[]) and (not app.objected(o1.patient_id, 'PLAN')) = true and rules.plan_measure_shared_with(o1, (select app.person_id()))) or ((o1.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (o1.patient_id in (select r5.patient_id from relation r5 where r5.subject_id = any((select app.subjects())::uuid[]) and r5.kind in ('COORDINATES') and (r5.root_id is null or r5.root_id = (select app.root_id()))))) is true and o1.plan_kind = any(array['TREATMENT']::text[]) and (not app.objected(o1.patient_id, 'PLAN')) = true and coalesce(o1.responsible_id = (select app.person_id()), false))) limit 1) is true);
create policy read_8 on decided_measure for select to samlop_as_coordinator_specialist
  using ((select true from plan_measure o1 where o1.id = decided_measure.measure_id and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and (((o1.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('BREAK_GLASS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((o1.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('ADDRESSED', 'COORDINATES') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and o1.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]))) limit 1) is true);
create policy read_9 on decided_measure for select to samlop_as_partner
  using ((select true from plan_measure o1 where o1.id = decided_measure.measure_id and (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARTNER' and 'PLAN' = any(r2.contents)) and (r2.root_id is null or r2.root_id = (select app.root_id())))) is true and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and o1.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and ((o1.plan_kind = any(array['INDIVIDUAL']::text[])) or (o1.plan_kind = any(array['TREATMENT']::text[]) and (not app.objected(o1.patient_id, 'PLAN')) = true and rules.plan_measure_shared_with(o1, (select app.person_id()))) or (o1.plan_kind = any(array['TREATMENT']::text[]) and (not app.objected(o1.patient_id, 'PLAN')) = true and coalesce(o1.responsible_id = (select app.person_id()), false))) limit 1) is true);
create policy effects on decided_measure for all to samlop_effects
  using (decided_measure.patient_id = any((select app.opened())::uuid[]))
  with check (decided_measure.patient_id = any((select app.opened())::uuid[]));
create policy worker on decided_measure for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on decided_measure for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on decided_measure for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- declared_relation
alter table declared_relation enable row level security;
alter table declared_relation force row level security;
create policy read_1 on declared_relation for select to samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator, samlop_as_installation
  using (declared_relation.person_id = (select app.person_id()));
create policy effects on declared_relation for all to samlop_effects
  using (true)
  with check (true);
create policy worker on declared_relation for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on declared_relation for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on declared_relation for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- definition_draft
alter table definition_draft enable row level security;
alter table definition_draft force row level security;
create policy read_1 on definition_draft for select to samlop_as_installation
  using (true);
create policy effects on definition_draft for all to samlop_effects
  using (true)
  with check (true);
create policy worker on definition_draft for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on definition_draft for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on definition_draft for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- definition_rule
alter table definition_rule enable row level security;
alter table definition_rule force row level security;
create policy read_1 on definition_rule for select to samlop_as_anonymous, samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator, samlop_as_installation
  using (true);
create policy effects on definition_rule for all to samlop_effects
  using (true)
  with check (true);
create policy worker on definition_rule for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on definition_rule for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on definition_rule for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- disclosure
alter table disclosure enable row level security;
alter table disclosure force row level security;
create policy read_1 on disclosure for select to samlop_as_patient
  using ((disclosure.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and disclosure.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (disclosure.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on disclosure for select to samlop_as_parent
  using ((disclosure.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and r1.full_until > (select samlop_now())) and r1.id = (select app.grant_id()))) is true and disclosure.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (disclosure.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_3 on disclosure for select to samlop_as_gp
  using (((select app.side()) = 'MUNICIPAL' and (disclosure.patient_id = any((select app.page(array['GP_OF']::text[]))::uuid[]) or (disclosure.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('GP_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and disclosure.side = 'MUNICIPAL') or ((select app.side()) = 'SPECIALIST' and (disclosure.patient_id = any((select app.page(array['GP_OF']::text[]))::uuid[]) or (disclosure.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('GP_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true));
create policy read_4 on disclosure for select to samlop_as_clinician
  using (((select app.side()) = 'MUNICIPAL' and (disclosure.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (disclosure.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and disclosure.side = 'MUNICIPAL') or ((select app.side()) = 'SPECIALIST' and (disclosure.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (disclosure.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true));
create policy read_5 on disclosure for select to samlop_as_coordinator_municipal
  using ((disclosure.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (disclosure.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and disclosure.side = 'MUNICIPAL');
create policy read_6 on disclosure for select to samlop_as_coordinator_specialist
  using ((disclosure.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (disclosure.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy open_1 on disclosure as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_gp, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using (disclosure.patient_id <> all((select app.blocked('PATIENT', false))::uuid[]));
create policy effects on disclosure for all to samlop_effects
  using (disclosure.patient_id = any((select app.opened())::uuid[]))
  with check (disclosure.patient_id = any((select app.opened())::uuid[]));
create policy worker on disclosure for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on disclosure for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on disclosure for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- draft
alter table draft enable row level security;
alter table draft force row level security;
create policy read_1 on draft for select to samlop_as_patient
  using ((draft.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and draft.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (draft.id = any((select app.withheld_objects())::uuid[])) is not true and draft.grant_id = (select app.grant_id()) and ((draft.case_id is null or rules.patient_sees_care_case(draft.case_id)) and (draft.plan_id is null or rules.patient_sees_plan(draft.plan_id)) and (draft.meeting_id is null or rules.patient_sees_meeting(draft.meeting_id)) and (draft.thread_id is null or rules.patient_sees_thread(draft.thread_id))));
create policy read_2 on draft for select to samlop_as_parent
  using ((draft.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.basic_until is null or r1.basic_until > (select samlop_now()) or r1.open_until > (select samlop_now()))) and r1.id = (select app.grant_id()))) is true and draft.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (draft.id = any((select app.withheld_objects())::uuid[])) is not true and draft.grant_id = (select app.grant_id()) and ((draft.case_id is null or rules.parent_sees_care_case(draft.case_id)) and (draft.plan_id is null or rules.parent_sees_plan(draft.plan_id)) and (draft.meeting_id is null or rules.parent_sees_meeting(draft.meeting_id)) and (draft.thread_id is null or rules.parent_sees_thread(draft.thread_id))));
create policy read_3 on draft for select to samlop_as_next_of_kin
  using ((draft.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and ((r1.kind = 'KIN' and 'PATIENT' = any(r1.contents)) or (r1.kind = 'KIN' and 'PATHWAY' = any(r1.contents)) or (r1.kind = 'KIN' and 'PLAN' = any(r1.contents))) and r1.id = (select app.grant_id()))) is true and draft.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (draft.id = any((select app.withheld_objects())::uuid[])) is not true and draft.grant_id = (select app.grant_id()) and ((draft.case_id is null or rules.next_of_kin_sees_care_case(draft.case_id)) and (draft.plan_id is null or rules.next_of_kin_sees_plan(draft.plan_id)) and (draft.meeting_id is null or rules.next_of_kin_sees_meeting(draft.meeting_id)) and (draft.thread_id is null or rules.next_of_kin_sees_thread(draft.thread_id))));
create policy read_4 on draft for select to samlop_as_gp
  using ((draft.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (draft.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('GP_OF', 'REFERRER_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and draft.grant_id = (select app.grant_id()) and ((draft.case_id is null or rules.gp_sees_care_case(draft.case_id)) and (draft.plan_id is null or rules.gp_sees_plan(draft.plan_id)) and (draft.meeting_id is null or rules.gp_sees_meeting(draft.meeting_id)) and (draft.thread_id is null or rules.gp_sees_thread(draft.thread_id))));
create policy read_5 on draft for select to samlop_as_case_worker
  using ((draft.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (draft.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and draft.grant_id = (select app.grant_id()) and ((draft.case_id is null or rules.case_worker_sees_care_case(draft.case_id)) and (draft.plan_id is null or rules.case_worker_sees_plan(draft.plan_id)) and (draft.meeting_id is null or rules.case_worker_sees_meeting(draft.meeting_id)) and (draft.thread_id is null or rules.case_worker_sees_thread(draft.thread_id))));
create policy read_6 on draft for select to samlop_as_clinician
  using ((draft.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (draft.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and draft.grant_id = (select app.grant_id()) and ((draft.case_id is null or rules.clinician_sees_care_case(draft.case_id)) and (draft.plan_id is null or rules.clinician_sees_plan(draft.plan_id)) and (draft.meeting_id is null or rules.clinician_sees_meeting(draft.meeting_id)) and (draft.thread_id is null or rules.clinician_sees_thread(draft.thread_id))));
create policy read_7 on draft for select to samlop_as_coordinator_municipal
  using ((draft.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (draft.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and draft.grant_id = (select app.grant_id()) and ((draft.case_id is null or rules.coordinator_municipal_sees_care_case(draft.case_id)) and (draft.plan_id is null or rules.coordinator_municipal_sees_plan(draft.plan_id)) and (draft.meeting_id is null or rules.coordinator_municipal_sees_meeting(draft.meeting_id)) and (draft.thread_id is null or rules.coordinator_municipal_sees_thread(draft.thread_id))));
create policy read_8 on draft for select to samlop_as_coordinator_specialist
  using ((draft.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (draft.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and draft.grant_id = (select app.grant_id()) and ((draft.case_id is null or rules.coordinator_specialist_sees_care_case(draft.case_id)) and (draft.plan_id is null or rules.coordinator_specialist_sees_plan(draft.plan_id)) and (draft.meeting_id is null or rules.coordinator_specialist_sees_meeting(draft.meeting_id)) and (draft.thread_id is null or rules.coordinator_specialist_sees_thread(draft.thread_id))));
create policy read_9 on draft for select to samlop_as_coordinating_unit
  using ((draft.patient_id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r1 where r1.patient_id = draft.patient_id and r1.subject_id = (select app.root_id()) and r1.kind in ('PARTY') limit 1)) is true and draft.grant_id = (select app.grant_id()) and ((draft.case_id is null or rules.coordinating_unit_sees_care_case(draft.case_id)) and (draft.plan_id is null or rules.coordinating_unit_sees_plan(draft.plan_id)) and (draft.meeting_id is null or rules.coordinating_unit_sees_meeting(draft.meeting_id)) and (draft.thread_id is null or rules.coordinating_unit_sees_thread(draft.thread_id))));
create policy read_10 on draft for select to samlop_as_partner
  using ((draft.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARTNER' and 'PLAN' = any(r1.contents)) and (r1.root_id is null or r1.root_id = (select app.root_id())))) is true and draft.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (draft.id = any((select app.withheld_objects())::uuid[])) is not true and draft.grant_id = (select app.grant_id()) and ((draft.case_id is null or rules.partner_sees_care_case(draft.case_id)) and (draft.plan_id is null or rules.partner_sees_plan(draft.plan_id)) and (draft.meeting_id is null or rules.partner_sees_meeting(draft.meeting_id)) and (draft.thread_id is null or rules.partner_sees_thread(draft.thread_id))));
create policy open_1 on draft as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_coordinating_unit, samlop_as_partner
  using (draft.patient_id <> all((select app.blocked('PATIENT', false))::uuid[]));
create policy effects on draft for all to samlop_effects
  using (draft.patient_id = any((select app.opened())::uuid[]))
  with check (draft.patient_id = any((select app.opened())::uuid[]));
create policy worker on draft for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on draft for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on draft for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- duty
alter table duty enable row level security;
alter table duty force row level security;
create policy read_1 on duty for select to samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_coordinating_unit, samlop_as_partner
  using (duty.person_id = (select app.person_id()));
create policy read_2 on duty for select to samlop_as_unit_leader
  using (((duty.person_id = (select app.person_id())) or (exists (select from unit_closure c where c.ancestor_id = (select app.unit_id()) and c.descendant_id = duty.unit_id))));
create policy read_3 on duty for select to samlop_as_auditor, samlop_as_administrator
  using (((duty.person_id = (select app.person_id())) or (duty.root_id = (select app.root_id()))));
create policy read_4 on duty for select to samlop_as_installation
  using (((duty.person_id = (select app.person_id())) or (duty.root_id = '00000000-0000-0000-0000-000000000000'::uuid)));
create policy effects on duty for all to samlop_effects
  using (true)
  with check (true);
create policy worker on duty for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on duty for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on duty for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- edition_code
alter table edition_code enable row level security;
alter table edition_code force row level security;
create policy read_1 on edition_code for select to samlop_as_anonymous, samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator, samlop_as_installation
  using (true);
create policy effects on edition_code for all to samlop_effects
  using (true)
  with check (true);
create policy worker on edition_code for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on edition_code for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on edition_code for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- erasure
alter table erasure enable row level security;
alter table erasure force row level security;
create policy read_1 on erasure for select to samlop_as_installation
  using (true);
create policy effects on erasure for all to samlop_effects
  using ((select app.role()) = 'ADMINISTRATOR' and (select app.root_id()) is null)
  with check ((select app.role()) = 'ADMINISTRATOR' and (select app.root_id()) is null);
create policy worker on erasure for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on erasure for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on erasure for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- feedback_score
alter table feedback_score enable row level security;
alter table feedback_score force row level security;
create policy read_1 on feedback_score for select to samlop_as_patient
  using ((feedback_score.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and feedback_score.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (feedback_score.id = any((select app.withheld_objects())::uuid[])) is not true and (feedback_score.pathway_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on feedback_score for select to samlop_as_parent
  using ((feedback_score.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and r1.full_until > (select samlop_now())) and r1.id = (select app.grant_id()))) is true and feedback_score.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (feedback_score.id = any((select app.withheld_objects())::uuid[])) is not true and (feedback_score.pathway_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_3 on feedback_score for select to samlop_as_clinician
  using ((feedback_score.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (feedback_score.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_4 on feedback_score for select to samlop_as_coordinator_municipal
  using ((feedback_score.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (feedback_score.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and (not app.objected(feedback_score.patient_id, 'PATHWAY')) = true);
create policy read_5 on feedback_score for select to samlop_as_coordinator_specialist
  using ((feedback_score.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (feedback_score.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy open_1 on feedback_score as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using (feedback_score.patient_id <> all((select app.blocked('PATHWAY', false))::uuid[]));
create policy effects on feedback_score for all to samlop_effects
  using (feedback_score.patient_id = any((select app.opened())::uuid[]))
  with check (feedback_score.patient_id = any((select app.opened())::uuid[]));
create policy worker on feedback_score for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on feedback_score for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on feedback_score for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- handover_note
alter table handover_note enable row level security;
alter table handover_note force row level security;
create policy read_1 on handover_note for select to samlop_as_patient
  using ((handover_note.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and handover_note.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (handover_note.id = any((select app.withheld_objects())::uuid[])) is not true and (handover_note.case_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on handover_note for select to samlop_as_coordinator_municipal
  using ((handover_note.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (handover_note.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and handover_note.side = 'MUNICIPAL');
create policy read_3 on handover_note for select to samlop_as_coordinator_specialist
  using ((handover_note.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (handover_note.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and handover_note.side = 'SPECIALIST');
create policy open_1 on handover_note as restrictive for select to samlop_as_patient, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using (handover_note.patient_id <> all((select app.blocked('PATHWAY', false))::uuid[]));
create policy effects on handover_note for all to samlop_effects
  using (handover_note.patient_id = any((select app.opened())::uuid[]))
  with check (handover_note.patient_id = any((select app.opened())::uuid[]));
create policy worker on handover_note for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on handover_note for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on handover_note for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- health_check
alter table health_check enable row level security;
alter table health_check force row level security;
create policy read_1 on health_check for select to samlop_as_patient
  using ((health_check.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and health_check.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (health_check.id = any((select app.withheld_objects())::uuid[])) is not true and (health_check.pathway_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on health_check for select to samlop_as_gp
  using ((health_check.patient_id = any((select app.page(array['GP_OF']::text[]))::uuid[]) or (health_check.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('GP_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_3 on health_check for select to samlop_as_clinician
  using ((health_check.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (health_check.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_4 on health_check for select to samlop_as_coordinator_municipal
  using ((health_check.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (health_check.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_5 on health_check for select to samlop_as_coordinator_specialist
  using ((health_check.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (health_check.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy open_1 on health_check as restrictive for select to samlop_as_patient, samlop_as_gp, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using (health_check.patient_id <> all((select app.blocked('PATHWAY', false))::uuid[]));
create policy effects on health_check for all to samlop_effects
  using (health_check.patient_id = any((select app.opened())::uuid[]))
  with check (health_check.patient_id = any((select app.opened())::uuid[]));
create policy worker on health_check for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on health_check for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on health_check for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- job
alter table job enable row level security;
alter table job force row level security;
create policy read_1 on job for select to samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_administrator, samlop_as_installation
  using (job.created_by = (select app.person_id()));
create policy read_2 on job for select to samlop_as_auditor
  using (((job.created_by = (select app.person_id())) or (job.root_id = (select app.root_id()))));
create policy effects on job for all to samlop_effects
  using (true)
  with check (true);
create policy worker on job for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on job for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on job for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- letter
alter table letter enable row level security;
alter table letter force row level security;
create policy read_1 on letter for select to samlop_as_patient
  using ((letter.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and letter.patient_id <> all((select app.withheld('REFERRAL'))::uuid[]) and (letter.id = any((select app.withheld_objects())::uuid[])) is not true and (letter.referral_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on letter for select to samlop_as_parent
  using ((letter.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.full_until > (select samlop_now()) or (r1.open_until > (select samlop_now()) and 'REFERRAL' = any(r1.contents)))) and r1.id = (select app.grant_id()))) is true and letter.patient_id <> all((select app.withheld('REFERRAL'))::uuid[]) and (letter.id = any((select app.withheld_objects())::uuid[])) is not true and (letter.referral_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_3 on letter for select to samlop_as_next_of_kin
  using ((letter.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'KIN' and 'REFERRAL' = any(r1.contents)) and r1.id = (select app.grant_id()))) is true and letter.patient_id <> all((select app.withheld('REFERRAL'))::uuid[]) and (letter.id = any((select app.withheld_objects())::uuid[])) is not true and (letter.referral_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_4 on letter for select to samlop_as_gp
  using ((((letter.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (letter.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('REFERRER_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and rules.letter_from_within(letter, (select app.unit_id())) and letter.recipient = 'REFERRER') or ((letter.patient_id = any((select app.page(array['GP_OF']::text[]))::uuid[]) or (letter.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('GP_OF') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and (not app.objected(letter.patient_id, 'REFERRAL')) = true and letter.recipient = 'GP')));
create policy read_5 on letter for select to samlop_as_case_worker
  using ((letter.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (letter.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('REFERRER_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and rules.letter_from_within(letter, (select app.unit_id())) and letter.recipient = 'REFERRER');
create policy read_6 on letter for select to samlop_as_clinician
  using ((((letter.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (letter.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((letter.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (letter.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('REFERRER_OF') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and rules.letter_from_within(letter, (select app.unit_id())) and letter.recipient = 'REFERRER')));
create policy read_7 on letter for select to samlop_as_coordinator_municipal
  using ((letter.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (letter.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and (not app.objected(letter.patient_id, 'REFERRAL')) = true);
create policy read_8 on letter for select to samlop_as_coordinator_specialist
  using ((letter.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (letter.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy open_1 on letter as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using (letter.patient_id <> all((select app.blocked('REFERRAL', false))::uuid[]));
create policy effects on letter for all to samlop_effects
  using (letter.patient_id = any((select app.opened())::uuid[]))
  with check (letter.patient_id = any((select app.opened())::uuid[]));
create policy worker on letter for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on letter for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on letter for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- letter_notice
alter table letter_notice enable row level security;
alter table letter_notice force row level security;
create policy read_1 on letter_notice for select to samlop_as_patient
  using ((select true from letter o1 where o1.id = letter_notice.letter_id and (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('SELF') and r2.id = (select app.grant_id()))) is true and o1.patient_id <> all((select app.blocked('REFERRAL', false))::uuid[]) and o1.patient_id <> all((select app.withheld('REFERRAL'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.referral_id = any((select app.withheld_objects())::uuid[])) is not true limit 1) is true);
create policy read_2 on letter_notice for select to samlop_as_parent
  using ((select true from letter o1 where o1.id = letter_notice.letter_id and (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARENT' and (r2.full_until > (select samlop_now()) or (r2.open_until > (select samlop_now()) and 'REFERRAL' = any(r2.contents)))) and r2.id = (select app.grant_id()))) is true and o1.patient_id <> all((select app.blocked('REFERRAL', false))::uuid[]) and o1.patient_id <> all((select app.withheld('REFERRAL'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.referral_id = any((select app.withheld_objects())::uuid[])) is not true limit 1) is true);
create policy read_3 on letter_notice for select to samlop_as_next_of_kin
  using ((select true from letter o1 where o1.id = letter_notice.letter_id and (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'KIN' and 'REFERRAL' = any(r2.contents)) and r2.id = (select app.grant_id()))) is true and o1.patient_id <> all((select app.blocked('REFERRAL', false))::uuid[]) and o1.patient_id <> all((select app.withheld('REFERRAL'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.referral_id = any((select app.withheld_objects())::uuid[])) is not true limit 1) is true);
create policy read_4 on letter_notice for select to samlop_as_gp
  using ((select true from letter o1 where o1.id = letter_notice.letter_id and o1.patient_id <> all((select app.blocked('REFERRAL', false))::uuid[]) and (((o1.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('REFERRER_OF') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and rules.letter_from_within(o1, (select app.unit_id())) and o1.recipient = 'REFERRER') or ((o1.patient_id = any((select app.page(array['GP_OF']::text[]))::uuid[]) or (o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('GP_OF') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and (not app.objected(o1.patient_id, 'REFERRAL')) = true and o1.recipient = 'GP')) limit 1) is true);
create policy read_5 on letter_notice for select to samlop_as_case_worker
  using ((select true from letter o1 where o1.id = letter_notice.letter_id and (o1.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('REFERRER_OF') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.patient_id <> all((select app.blocked('REFERRAL', false))::uuid[]) and rules.letter_from_within(o1, (select app.unit_id())) and o1.recipient = 'REFERRER' limit 1) is true);
create policy read_6 on letter_notice for select to samlop_as_clinician
  using ((select true from letter o1 where o1.id = letter_notice.letter_id and o1.patient_id <> all((select app.blocked('REFERRAL', false))::uuid[]) and (((o1.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'TREATS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((o1.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('REFERRER_OF') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and rules.letter_from_within(o1, (select app.unit_id())) and o1.recipient = 'REFERRER')) limit 1) is true);
create policy read_7 on letter_notice for select to samlop_as_coordinator_municipal
  using ((select true from letter o1 where o1.id = letter_notice.letter_id and (o1.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.patient_id <> all((select app.blocked('REFERRAL', false))::uuid[]) and (not app.objected(o1.patient_id, 'REFERRAL')) = true limit 1) is true);
create policy read_8 on letter_notice for select to samlop_as_coordinator_specialist
  using ((select true from letter o1 where o1.id = letter_notice.letter_id and (o1.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.patient_id <> all((select app.blocked('REFERRAL', false))::uuid[]) limit 1) is true);
create policy effects on letter_notice for all to samlop_effects
  using (letter_notice.patient_id = any((select app.opened())::uuid[]))
  with check (letter_notice.patient_id = any((select app.opened())::uuid[]));
create policy worker on letter_notice for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on letter_notice for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on letter_notice for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- log_export
alter table log_export enable row level security;
alter table log_export force row level security;
create policy read_1 on log_export for select to samlop_as_auditor
  using (log_export.root_id = (select app.root_id()));
create policy act_1 on log_export for select to samlop_as_auditor
  using ((select app.deciding()) and ((log_export.grant_id = (select app.grant_id()))));
create policy effects on log_export for all to samlop_effects
  using (true)
  with check (true);
create policy worker on log_export for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on log_export for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on log_export for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- log_finding
alter table log_finding enable row level security;
alter table log_finding force row level security;
create policy read_1 on log_finding for select to samlop_as_auditor
  using (log_finding.root_id = (select app.root_id()));
create policy effects on log_finding for all to samlop_effects
  using (true)
  with check (true);
create policy worker on log_finding for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on log_finding for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on log_finding for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- log_finding_reason
alter table log_finding_reason enable row level security;
alter table log_finding_reason force row level security;
create policy read_1 on log_finding_reason for select to samlop_as_auditor
  using (rules.log_finding_reason_root(log_finding_reason, (select app.root_id())));
create policy effects on log_finding_reason for all to samlop_effects
  using (true)
  with check (true);
create policy worker on log_finding_reason for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on log_finding_reason for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on log_finding_reason for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- log_finding_row
alter table log_finding_row enable row level security;
alter table log_finding_row force row level security;
create policy effects on log_finding_row for all to samlop_effects
  using (true)
  with check (true);
create policy worker on log_finding_row for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on log_finding_row for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on log_finding_row for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- log_pseudonym
alter table log_pseudonym enable row level security;
alter table log_pseudonym force row level security;
create policy effects on log_pseudonym for all to samlop_effects
  using (true)
  with check (true);
create policy worker on log_pseudonym for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on log_pseudonym for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on log_pseudonym for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- log_scan
alter table log_scan enable row level security;
alter table log_scan force row level security;
create policy effects on log_scan for all to samlop_effects
  using (true)
  with check (true);
create policy worker on log_scan for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on log_scan for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on log_scan for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- log_verification
alter table log_verification enable row level security;
alter table log_verification force row level security;
create policy read_1 on log_verification for select to samlop_as_auditor
  using (true);
create policy effects on log_verification for all to samlop_effects
  using (true)
  with check (true);
create policy worker on log_verification for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on log_verification for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on log_verification for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- meeting
alter table meeting enable row level security;
alter table meeting force row level security;
create policy read_1 on meeting for select to samlop_as_patient
  using ((meeting.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and meeting.patient_id <> all((select app.withheld('MEETING'))::uuid[]) and (meeting.id = any((select app.withheld_objects())::uuid[])) is not true and (meeting.pathway_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on meeting for select to samlop_as_parent
  using (meeting.patient_id <> all((select app.withheld('MEETING'))::uuid[]) and (meeting.id = any((select app.withheld_objects())::uuid[])) is not true and (meeting.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (((meeting.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARENT' and (r2.full_until > (select samlop_now()) or (r2.open_until > (select samlop_now()) and 'MEETING' = any(r2.contents)))) and r2.id = (select app.grant_id()))) is true and rules.meeting_invited_as_near(meeting, (select app.person_id()))) or ((meeting.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and (r3.kind = 'PARENT' and (r3.basic_until is null or r3.basic_until > (select samlop_now()) or r3.open_until > (select samlop_now()))) and r3.id = (select app.grant_id()))) is true and coalesce(meeting.requested_by = (select app.person_id()), false)) or ((meeting.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and (r4.kind = 'PARENT' and (r4.basic_until is null or r4.basic_until > (select samlop_now()))) and r4.id = (select app.grant_id()))) is true and rules.meeting_invited_as_near(meeting, (select app.person_id())) and meeting.side = 'MUNICIPAL')));
create policy read_3 on meeting for select to samlop_as_next_of_kin
  using (meeting.patient_id <> all((select app.withheld('MEETING'))::uuid[]) and (meeting.id = any((select app.withheld_objects())::uuid[])) is not true and (meeting.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (((meeting.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'KIN' and 'MEETING' = any(r2.contents)) and r2.id = (select app.grant_id()))) is true and rules.meeting_invited_as_near(meeting, (select app.person_id()))) or ((meeting.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('KIN') and r3.id = (select app.grant_id()))) is true and coalesce(meeting.requested_by = (select app.person_id()), false))));
create policy read_4 on meeting for select to samlop_as_gp
  using ((meeting.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (meeting.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('GP_OF', 'REFERRER_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and rules.meeting_invited(meeting, (select app.person_id())));
create policy read_5 on meeting for select to samlop_as_case_worker
  using ((meeting.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (meeting.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and rules.meeting_invited(meeting, (select app.person_id())));
create policy read_6 on meeting for select to samlop_as_clinician
  using ((meeting.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (meeting.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((rules.meeting_invited(meeting, (select app.person_id()))) or (meeting.root_id = (select app.root_id()))));
create policy read_7 on meeting for select to samlop_as_coordinator_municipal
  using ((meeting.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (meeting.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((rules.meeting_invited(meeting, (select app.person_id()))) or (meeting.root_id = (select app.root_id()))));
create policy read_8 on meeting for select to samlop_as_coordinator_specialist
  using ((meeting.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (meeting.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((rules.meeting_invited(meeting, (select app.person_id()))) or (meeting.root_id = (select app.root_id()))));
create policy read_9 on meeting for select to samlop_as_coordinating_unit
  using ((meeting.patient_id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r1 where r1.patient_id = meeting.patient_id and r1.subject_id = (select app.root_id()) and r1.kind in ('PARTY') limit 1)) is true);
create policy read_10 on meeting for select to samlop_as_partner
  using ((meeting.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARTNER' and 'MEETING' = any(r1.contents)) and (r1.root_id is null or r1.root_id = (select app.root_id())))) is true and meeting.patient_id <> all((select app.withheld('MEETING'))::uuid[]) and (meeting.id = any((select app.withheld_objects())::uuid[])) is not true and (meeting.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and rules.meeting_invited(meeting, (select app.person_id())));
create policy act_1 on meeting for select to samlop_as_parent
  using ((select app.deciding()) and (((meeting.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.basic_until is null or r1.basic_until > (select samlop_now()) or r1.open_until > (select samlop_now()))) and r1.id = (select app.grant_id()))) is true and meeting.patient_id <> all((select app.blocked('MEETING', false))::uuid[]) and meeting.patient_id <> all((select app.withheld('MEETING'))::uuid[]) and (meeting.id = any((select app.withheld_objects())::uuid[])) is not true and (meeting.pathway_id = any((select app.withheld_objects())::uuid[])) is not true)));
create policy act_2 on meeting for select to samlop_as_next_of_kin
  using ((select app.deciding()) and (((meeting.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('KIN') and r1.id = (select app.grant_id()))) is true and meeting.patient_id <> all((select app.blocked('MEETING', false))::uuid[]) and meeting.patient_id <> all((select app.withheld('MEETING'))::uuid[]) and (meeting.id = any((select app.withheld_objects())::uuid[])) is not true and (meeting.pathway_id = any((select app.withheld_objects())::uuid[])) is not true)));
create policy open_1 on meeting as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_coordinating_unit, samlop_as_partner
  using (meeting.patient_id <> all((select app.blocked('MEETING', false))::uuid[]));
create policy effects on meeting for all to samlop_effects
  using (meeting.patient_id = any((select app.opened())::uuid[]))
  with check (meeting.patient_id = any((select app.opened())::uuid[]));
create policy worker on meeting for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on meeting for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on meeting for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- meeting_content
alter table meeting_content enable row level security;
alter table meeting_content force row level security;
create policy read_1 on meeting_content for select to samlop_as_patient
  using ((select true from meeting o1 where o1.id = meeting_content.meeting_id and (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('SELF') and r2.id = (select app.grant_id()))) is true and o1.patient_id <> all((select app.blocked('MEETING', false))::uuid[]) and o1.patient_id <> all((select app.withheld('MEETING'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true limit 1) is true);
create policy read_2 on meeting_content for select to samlop_as_parent
  using ((select true from meeting o1 where o1.id = meeting_content.meeting_id and o1.patient_id <> all((select app.blocked('MEETING', false))::uuid[]) and o1.patient_id <> all((select app.withheld('MEETING'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (((o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARENT' and (r2.full_until > (select samlop_now()) or (r2.open_until > (select samlop_now()) and 'MEETING' = any(r2.contents)))) and r2.id = (select app.grant_id()))) is true and rules.meeting_invited_as_near(o1, (select app.person_id()))) or ((o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and (r3.kind = 'PARENT' and (r3.basic_until is null or r3.basic_until > (select samlop_now()) or r3.open_until > (select samlop_now()))) and r3.id = (select app.grant_id()))) is true and coalesce(o1.requested_by = (select app.person_id()), false)) or ((o1.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and (r4.kind = 'PARENT' and (r4.basic_until is null or r4.basic_until > (select samlop_now()))) and r4.id = (select app.grant_id()))) is true and rules.meeting_invited_as_near(o1, (select app.person_id())) and o1.side = 'MUNICIPAL')) limit 1) is true);
create policy read_3 on meeting_content for select to samlop_as_next_of_kin
  using ((select true from meeting o1 where o1.id = meeting_content.meeting_id and o1.patient_id <> all((select app.blocked('MEETING', false))::uuid[]) and o1.patient_id <> all((select app.withheld('MEETING'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (((o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'KIN' and 'MEETING' = any(r2.contents)) and r2.id = (select app.grant_id()))) is true and rules.meeting_invited_as_near(o1, (select app.person_id()))) or ((o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('KIN') and r3.id = (select app.grant_id()))) is true and coalesce(o1.requested_by = (select app.person_id()), false))) limit 1) is true);
create policy read_4 on meeting_content for select to samlop_as_gp
  using ((select true from meeting o1 where o1.id = meeting_content.meeting_id and (o1.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('GP_OF', 'REFERRER_OF') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.patient_id <> all((select app.blocked('MEETING', false))::uuid[]) and rules.meeting_invited(o1, (select app.person_id())) limit 1) is true);
create policy read_5 on meeting_content for select to samlop_as_case_worker
  using ((select true from meeting o1 where o1.id = meeting_content.meeting_id and (o1.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('SERVES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.patient_id <> all((select app.blocked('MEETING', false))::uuid[]) and rules.meeting_invited(o1, (select app.person_id())) limit 1) is true);
create policy read_6 on meeting_content for select to samlop_as_clinician
  using ((select true from meeting o1 where o1.id = meeting_content.meeting_id and (o1.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'TREATS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.patient_id <> all((select app.blocked('MEETING', false))::uuid[]) and ((rules.meeting_invited(o1, (select app.person_id()))) or (o1.root_id = (select app.root_id()))) limit 1) is true);
create policy read_7 on meeting_content for select to samlop_as_coordinator_municipal
  using ((select true from meeting o1 where o1.id = meeting_content.meeting_id and (o1.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.patient_id <> all((select app.blocked('MEETING', false))::uuid[]) and ((rules.meeting_invited(o1, (select app.person_id()))) or (o1.root_id = (select app.root_id()))) limit 1) is true);
create policy read_8 on meeting_content for select to samlop_as_coordinator_specialist
  using ((select true from meeting o1 where o1.id = meeting_content.meeting_id and (o1.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.patient_id <> all((select app.blocked('MEETING', false))::uuid[]) and ((rules.meeting_invited(o1, (select app.person_id()))) or (o1.root_id = (select app.root_id()))) limit 1) is true);
create policy read_9 on meeting_content for select to samlop_as_partner
  using ((select true from meeting o1 where o1.id = meeting_content.meeting_id and (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARTNER' and 'MEETING' = any(r2.contents)) and (r2.root_id is null or r2.root_id = (select app.root_id())))) is true and o1.patient_id <> all((select app.blocked('MEETING', false))::uuid[]) and o1.patient_id <> all((select app.withheld('MEETING'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and rules.meeting_invited(o1, (select app.person_id())) limit 1) is true);
create policy effects on meeting_content for all to samlop_effects
  using (meeting_content.patient_id = any((select app.opened())::uuid[]))
  with check (meeting_content.patient_id = any((select app.opened())::uuid[]));
create policy worker on meeting_content for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on meeting_content for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on meeting_content for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- meeting_decision
alter table meeting_decision enable row level security;
alter table meeting_decision force row level security;
create policy read_1 on meeting_decision for select to samlop_as_patient
  using ((meeting_decision.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and meeting_decision.patient_id <> all((select app.withheld('MEETING'))::uuid[]) and (meeting_decision.id = any((select app.withheld_objects())::uuid[])) is not true and (meeting_decision.meeting_id = any((select app.withheld_objects())::uuid[])) is not true and (meeting_decision.pathway_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on meeting_decision for select to samlop_as_parent
  using (meeting_decision.patient_id <> all((select app.withheld('MEETING'))::uuid[]) and (meeting_decision.id = any((select app.withheld_objects())::uuid[])) is not true and (meeting_decision.meeting_id = any((select app.withheld_objects())::uuid[])) is not true and (meeting_decision.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and rules.meeting_decision_invited_as_near(meeting_decision, (select app.person_id())) and (((meeting_decision.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.full_until > (select samlop_now()) or (r1.open_until > (select samlop_now()) and 'MEETING' = any(r1.contents)))) and r1.id = (select app.grant_id()))) is true) or ((meeting_decision.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARENT' and (r2.basic_until is null or r2.basic_until > (select samlop_now()))) and r2.id = (select app.grant_id()))) is true and meeting_decision.side = 'MUNICIPAL')));
create policy read_3 on meeting_decision for select to samlop_as_next_of_kin
  using ((meeting_decision.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'KIN' and 'MEETING' = any(r1.contents)) and r1.id = (select app.grant_id()))) is true and meeting_decision.patient_id <> all((select app.withheld('MEETING'))::uuid[]) and (meeting_decision.id = any((select app.withheld_objects())::uuid[])) is not true and (meeting_decision.meeting_id = any((select app.withheld_objects())::uuid[])) is not true and (meeting_decision.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and rules.meeting_decision_invited_as_near(meeting_decision, (select app.person_id())));
create policy read_4 on meeting_decision for select to samlop_as_gp
  using ((meeting_decision.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (meeting_decision.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('GP_OF', 'REFERRER_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and rules.meeting_decision_invited(meeting_decision, (select app.person_id())));
create policy read_5 on meeting_decision for select to samlop_as_case_worker
  using ((meeting_decision.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (meeting_decision.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and rules.meeting_decision_invited(meeting_decision, (select app.person_id())));
create policy read_6 on meeting_decision for select to samlop_as_clinician
  using ((meeting_decision.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (meeting_decision.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((rules.meeting_decision_invited(meeting_decision, (select app.person_id()))) or (meeting_decision.root_id = (select app.root_id()))));
create policy read_7 on meeting_decision for select to samlop_as_coordinator_municipal
  using ((meeting_decision.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (meeting_decision.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((rules.meeting_decision_invited(meeting_decision, (select app.person_id()))) or (meeting_decision.root_id = (select app.root_id()))));
create policy read_8 on meeting_decision for select to samlop_as_coordinator_specialist
  using ((meeting_decision.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (meeting_decision.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((rules.meeting_decision_invited(meeting_decision, (select app.person_id()))) or (meeting_decision.root_id = (select app.root_id()))));
create policy read_9 on meeting_decision for select to samlop_as_partner
  using ((meeting_decision.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARTNER' and 'MEETING' = any(r1.contents)) and (r1.root_id is null or r1.root_id = (select app.root_id())))) is true and meeting_decision.patient_id <> all((select app.withheld('MEETING'))::uuid[]) and (meeting_decision.id = any((select app.withheld_objects())::uuid[])) is not true and (meeting_decision.meeting_id = any((select app.withheld_objects())::uuid[])) is not true and (meeting_decision.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and rules.meeting_decision_invited(meeting_decision, (select app.person_id())));
create policy open_1 on meeting_decision as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_partner
  using (meeting_decision.patient_id <> all((select app.blocked('MEETING', false))::uuid[]));
create policy effects on meeting_decision for all to samlop_effects
  using (meeting_decision.patient_id = any((select app.opened())::uuid[]))
  with check (meeting_decision.patient_id = any((select app.opened())::uuid[]));
create policy worker on meeting_decision for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on meeting_decision for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on meeting_decision for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- meeting_link
alter table meeting_link enable row level security;
alter table meeting_link force row level security;
create policy effects on meeting_link for all to samlop_effects
  using (true)
  with check (true);
create policy worker on meeting_link for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on meeting_link for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on meeting_link for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- meeting_mail
alter table meeting_mail enable row level security;
alter table meeting_mail force row level security;
create policy effects on meeting_mail for all to samlop_effects
  using (meeting_mail.patient_id = any((select app.opened())::uuid[]))
  with check (meeting_mail.patient_id = any((select app.opened())::uuid[]));
create policy worker on meeting_mail for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on meeting_mail for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on meeting_mail for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- meeting_minutes
alter table meeting_minutes enable row level security;
alter table meeting_minutes force row level security;
create policy read_1 on meeting_minutes for select to samlop_as_patient
  using ((select true from meeting o1 where o1.id = meeting_minutes.meeting_id and (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('SELF') and r2.id = (select app.grant_id()))) is true and o1.patient_id <> all((select app.blocked('MEETING', false))::uuid[]) and o1.patient_id <> all((select app.withheld('MEETING'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true limit 1) is true);
create policy read_2 on meeting_minutes for select to samlop_as_parent
  using ((select true from meeting o1 where o1.id = meeting_minutes.meeting_id and o1.patient_id <> all((select app.blocked('MEETING', false))::uuid[]) and o1.patient_id <> all((select app.withheld('MEETING'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and rules.meeting_invited_as_near(o1, (select app.person_id())) and (((o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARENT' and (r2.full_until > (select samlop_now()) or (r2.open_until > (select samlop_now()) and 'MEETING' = any(r2.contents)))) and r2.id = (select app.grant_id()))) is true) or ((o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and (r3.kind = 'PARENT' and (r3.basic_until is null or r3.basic_until > (select samlop_now()))) and r3.id = (select app.grant_id()))) is true and o1.side = 'MUNICIPAL')) limit 1) is true);
create policy read_3 on meeting_minutes for select to samlop_as_next_of_kin
  using ((select true from meeting o1 where o1.id = meeting_minutes.meeting_id and (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'KIN' and 'MEETING' = any(r2.contents)) and r2.id = (select app.grant_id()))) is true and o1.patient_id <> all((select app.blocked('MEETING', false))::uuid[]) and o1.patient_id <> all((select app.withheld('MEETING'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and rules.meeting_invited_as_near(o1, (select app.person_id())) limit 1) is true);
create policy read_4 on meeting_minutes for select to samlop_as_gp
  using ((select true from meeting o1 where o1.id = meeting_minutes.meeting_id and (o1.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('GP_OF', 'REFERRER_OF') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.patient_id <> all((select app.blocked('MEETING', false))::uuid[]) and rules.meeting_invited(o1, (select app.person_id())) limit 1) is true);
create policy read_5 on meeting_minutes for select to samlop_as_case_worker
  using ((select true from meeting o1 where o1.id = meeting_minutes.meeting_id and (o1.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('SERVES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.patient_id <> all((select app.blocked('MEETING', false))::uuid[]) and rules.meeting_invited(o1, (select app.person_id())) limit 1) is true);
create policy read_6 on meeting_minutes for select to samlop_as_clinician
  using ((select true from meeting o1 where o1.id = meeting_minutes.meeting_id and (o1.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'TREATS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.patient_id <> all((select app.blocked('MEETING', false))::uuid[]) and ((rules.meeting_invited(o1, (select app.person_id()))) or (o1.root_id = (select app.root_id()))) limit 1) is true);
create policy read_7 on meeting_minutes for select to samlop_as_coordinator_municipal
  using ((select true from meeting o1 where o1.id = meeting_minutes.meeting_id and (o1.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.patient_id <> all((select app.blocked('MEETING', false))::uuid[]) and ((rules.meeting_invited(o1, (select app.person_id()))) or (o1.root_id = (select app.root_id()))) limit 1) is true);
create policy read_8 on meeting_minutes for select to samlop_as_coordinator_specialist
  using ((select true from meeting o1 where o1.id = meeting_minutes.meeting_id and (o1.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.patient_id <> all((select app.blocked('MEETING', false))::uuid[]) and ((rules.meeting_invited(o1, (select app.person_id()))) or (o1.root_id = (select app.root_id()))) limit 1) is true);
create policy read_9 on meeting_minutes for select to samlop_as_partner
  using ((select true from meeting o1 where o1.id = meeting_minutes.meeting_id and (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARTNER' and 'MEETING' = any(r2.contents)) and (r2.root_id is null or r2.root_id = (select app.root_id())))) is true and o1.patient_id <> all((select app.blocked('MEETING', false))::uuid[]) and o1.patient_id <> all((select app.withheld('MEETING'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and rules.meeting_invited(o1, (select app.person_id())) limit 1) is true);
create policy effects on meeting_minutes for all to samlop_effects
  using (meeting_minutes.patient_id = any((select app.opened())::uuid[]))
  with check (meeting_minutes.patient_id = any((select app.opened())::uuid[]));
create policy worker on meeting_minutes for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on meeting_minutes for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on meeting_minutes for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- meeting_participant
alter table meeting_participant enable row level security;
alter table meeting_participant force row level security;
create policy read_1 on meeting_participant for select to samlop_as_patient
  using ((meeting_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and meeting_participant.patient_id <> all((select app.withheld('MEETING'))::uuid[]) and (meeting_participant.id = any((select app.withheld_objects())::uuid[])) is not true and (meeting_participant.meeting_id = any((select app.withheld_objects())::uuid[])) is not true and (meeting_participant.pathway_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on meeting_participant for select to samlop_as_parent
  using (meeting_participant.patient_id <> all((select app.withheld('MEETING'))::uuid[]) and (meeting_participant.id = any((select app.withheld_objects())::uuid[])) is not true and (meeting_participant.meeting_id = any((select app.withheld_objects())::uuid[])) is not true and (meeting_participant.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and rules.meeting_participant_invited_as_near(meeting_participant, (select app.person_id())) and (((meeting_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.full_until > (select samlop_now()) or (r1.open_until > (select samlop_now()) and 'MEETING' = any(r1.contents)))) and r1.id = (select app.grant_id()))) is true) or ((meeting_participant.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARENT' and (r2.basic_until is null or r2.basic_until > (select samlop_now()))) and r2.id = (select app.grant_id()))) is true and meeting_participant.side = 'MUNICIPAL')));
create policy read_3 on meeting_participant for select to samlop_as_next_of_kin
  using ((meeting_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'KIN' and 'MEETING' = any(r1.contents)) and r1.id = (select app.grant_id()))) is true and meeting_participant.patient_id <> all((select app.withheld('MEETING'))::uuid[]) and (meeting_participant.id = any((select app.withheld_objects())::uuid[])) is not true and (meeting_participant.meeting_id = any((select app.withheld_objects())::uuid[])) is not true and (meeting_participant.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and rules.meeting_participant_invited_as_near(meeting_participant, (select app.person_id())));
create policy read_4 on meeting_participant for select to samlop_as_gp
  using ((meeting_participant.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (meeting_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('GP_OF', 'REFERRER_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and rules.meeting_participant_invited(meeting_participant, (select app.person_id())));
create policy read_5 on meeting_participant for select to samlop_as_case_worker
  using ((meeting_participant.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (meeting_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and rules.meeting_participant_invited(meeting_participant, (select app.person_id())));
create policy read_6 on meeting_participant for select to samlop_as_clinician
  using ((meeting_participant.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (meeting_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((rules.meeting_participant_invited(meeting_participant, (select app.person_id()))) or (meeting_participant.root_id = (select app.root_id()))));
create policy read_7 on meeting_participant for select to samlop_as_coordinator_municipal
  using ((meeting_participant.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (meeting_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((rules.meeting_participant_invited(meeting_participant, (select app.person_id()))) or (meeting_participant.root_id = (select app.root_id()))));
create policy read_8 on meeting_participant for select to samlop_as_coordinator_specialist
  using ((meeting_participant.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (meeting_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((rules.meeting_participant_invited(meeting_participant, (select app.person_id()))) or (meeting_participant.root_id = (select app.root_id()))));
create policy read_9 on meeting_participant for select to samlop_as_partner
  using ((meeting_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARTNER' and 'MEETING' = any(r1.contents)) and (r1.root_id is null or r1.root_id = (select app.root_id())))) is true and meeting_participant.patient_id <> all((select app.withheld('MEETING'))::uuid[]) and (meeting_participant.id = any((select app.withheld_objects())::uuid[])) is not true and (meeting_participant.meeting_id = any((select app.withheld_objects())::uuid[])) is not true and (meeting_participant.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and rules.meeting_participant_invited(meeting_participant, (select app.person_id())));
create policy open_1 on meeting_participant as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_partner
  using (meeting_participant.patient_id <> all((select app.blocked('MEETING', false))::uuid[]));
create policy effects on meeting_participant for all to samlop_effects
  using (meeting_participant.patient_id = any((select app.opened())::uuid[]))
  with check (meeting_participant.patient_id = any((select app.opened())::uuid[]));
create policy worker on meeting_participant for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on meeting_participant for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on meeting_participant for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- message
alter table message enable row level security;
alter table message force row level security;
create policy read_1 on message for select to samlop_as_patient
  using ((message.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and message.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (message.id = any((select app.withheld_objects())::uuid[])) is not true and (message.thread_id = any((select app.withheld_objects())::uuid[])) is not true and ((message.thread_id is null or rules.patient_sees_thread(message.thread_id))));
create policy read_2 on message for select to samlop_as_parent
  using ((message.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.basic_until is null or r1.basic_until > (select samlop_now()) or r1.open_until > (select samlop_now()))) and r1.id = (select app.grant_id()))) is true and message.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (message.id = any((select app.withheld_objects())::uuid[])) is not true and (message.thread_id = any((select app.withheld_objects())::uuid[])) is not true and ((message.thread_id is null or rules.parent_sees_thread(message.thread_id))));
create policy read_3 on message for select to samlop_as_next_of_kin
  using ((message.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and ((r1.kind = 'KIN' and 'PATIENT' = any(r1.contents)) or (r1.kind = 'KIN' and 'PATHWAY' = any(r1.contents)) or (r1.kind = 'KIN' and 'PLAN' = any(r1.contents))) and r1.id = (select app.grant_id()))) is true and message.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (message.id = any((select app.withheld_objects())::uuid[])) is not true and (message.thread_id = any((select app.withheld_objects())::uuid[])) is not true and ((message.thread_id is null or rules.next_of_kin_sees_thread(message.thread_id))));
create policy read_4 on message for select to samlop_as_gp
  using ((message.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (message.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('GP_OF', 'REFERRER_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((message.thread_id is null or rules.gp_sees_thread(message.thread_id))));
create policy read_5 on message for select to samlop_as_case_worker
  using ((message.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (message.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((message.thread_id is null or rules.case_worker_sees_thread(message.thread_id))));
create policy read_6 on message for select to samlop_as_clinician
  using ((message.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (message.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((message.thread_id is null or rules.clinician_sees_thread(message.thread_id))));
create policy read_7 on message for select to samlop_as_coordinator_municipal
  using ((message.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (message.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((message.thread_id is null or rules.coordinator_municipal_sees_thread(message.thread_id))));
create policy read_8 on message for select to samlop_as_coordinator_specialist
  using ((message.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (message.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((message.thread_id is null or rules.coordinator_specialist_sees_thread(message.thread_id))));
create policy read_9 on message for select to samlop_as_partner
  using ((message.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARTNER' and 'PLAN' = any(r1.contents)) and (r1.root_id is null or r1.root_id = (select app.root_id())))) is true and message.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (message.id = any((select app.withheld_objects())::uuid[])) is not true and (message.thread_id = any((select app.withheld_objects())::uuid[])) is not true and ((message.thread_id is null or rules.partner_sees_thread(message.thread_id))));
create policy open_1 on message as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_partner
  using (message.patient_id <> all((select app.blocked('PATIENT', false))::uuid[]));
create policy effects on message for all to samlop_effects
  using (message.patient_id = any((select app.opened())::uuid[]))
  with check (message.patient_id = any((select app.opened())::uuid[]));
create policy worker on message for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on message for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on message for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- municipal_move
alter table municipal_move enable row level security;
alter table municipal_move force row level security;
create policy effects on municipal_move for all to samlop_effects
  using (municipal_move.patient_id = any((select app.opened())::uuid[]))
  with check (municipal_move.patient_id = any((select app.opened())::uuid[]));
create policy worker on municipal_move for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on municipal_move for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on municipal_move for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- name_protection
alter table name_protection enable row level security;
alter table name_protection force row level security;
create policy read_1 on name_protection for select to samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner
  using (name_protection.person_id = (select app.person_id()));
create policy read_2 on name_protection for select to samlop_as_auditor, samlop_as_administrator
  using (((name_protection.person_id = (select app.person_id())) or (name_protection.root_id = (select app.root_id()))));
create policy read_3 on name_protection for select to samlop_as_installation
  using (((name_protection.person_id = (select app.person_id())) or (name_protection.root_id = '00000000-0000-0000-0000-000000000000'::uuid)));
create policy effects on name_protection for all to samlop_effects
  using (true)
  with check (true);
create policy worker on name_protection for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on name_protection for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on name_protection for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- national_code
alter table national_code enable row level security;
alter table national_code force row level security;
create policy read_1 on national_code for select to samlop_as_anonymous, samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator, samlop_as_installation
  using (true);
create policy effects on national_code for all to samlop_effects
  using (true)
  with check (true);
create policy worker on national_code for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on national_code for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on national_code for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- need
alter table need enable row level security;
alter table need force row level security;
create policy read_1 on need for select to samlop_as_patient
  using ((need.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and need.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (need.id = any((select app.withheld_objects())::uuid[])) is not true and (need.pathway_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on need for select to samlop_as_parent
  using (need.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (need.id = any((select app.withheld_objects())::uuid[])) is not true and (need.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (((need.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.full_until > (select samlop_now()) or (r1.open_until > (select samlop_now()) and 'PATHWAY' = any(r1.contents)))) and r1.id = (select app.grant_id()))) is true) or ((need.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARENT' and (r2.basic_until is null or r2.basic_until > (select samlop_now()))) and r2.id = (select app.grant_id()))) is true and need.side = 'MUNICIPAL') or ((need.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and (r3.kind = 'PARENT' and (r3.basic_until is null or r3.basic_until > (select samlop_now()) or r3.open_until > (select samlop_now()))) and r3.id = (select app.grant_id()))) is true and need.reported_by = (select app.person_id()))));
create policy read_3 on need for select to samlop_as_next_of_kin
  using ((need.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('KIN') and r1.id = (select app.grant_id()))) is true and need.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (need.id = any((select app.withheld_objects())::uuid[])) is not true and (need.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and need.reported_by = (select app.person_id()));
create policy read_4 on need for select to samlop_as_gp
  using ((need.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF', 'REGISTERS']::text[]))::uuid[]) or (need.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('GP_OF', 'REFERRER_OF', 'REGISTERS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and need.reported_by = (select app.person_id()));
create policy read_5 on need for select to samlop_as_case_worker
  using ((need.patient_id = any((select app.page(array['REGISTERS', 'SERVES']::text[]))::uuid[]) or (need.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('REGISTERS', 'SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and need.reported_by = (select app.person_id()));
create policy read_6 on need for select to samlop_as_clinician
  using ((need.patient_id = any((select app.page(array['ADDRESSED', 'REFERRER_OF', 'REGISTERS', 'TREATS']::text[]))::uuid[]) or (need.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'REFERRER_OF', 'REGISTERS', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and need.reported_by = (select app.person_id()));
create policy read_7 on need for select to samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((need.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES', 'REGISTERS']::text[]))::uuid[]) or (need.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES', 'REGISTERS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and need.reported_by = (select app.person_id()));
create policy read_8 on need for select to samlop_as_coordinating_unit
  using ((need.patient_id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r1 where r1.patient_id = need.patient_id and r1.subject_id = (select app.root_id()) and r1.kind in ('PARTY') limit 1)) is true and need.root_id = (select app.root_id()));
create policy open_1 on need as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_coordinating_unit
  using (need.patient_id <> all((select app.blocked('PATHWAY', false))::uuid[]));
create policy effects on need for all to samlop_effects
  using (need.patient_id = any((select app.opened())::uuid[]))
  with check (need.patient_id = any((select app.opened())::uuid[]));
create policy worker on need for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on need for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on need for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- next_of_kin
alter table next_of_kin enable row level security;
alter table next_of_kin force row level security;
create policy read_1 on next_of_kin for select to samlop_as_patient
  using ((next_of_kin.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and next_of_kin.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (next_of_kin.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on next_of_kin for select to samlop_as_gp
  using ((next_of_kin.patient_id = any((select app.page(array['BREAK_GLASS', 'GP_OF']::text[]))::uuid[]) or (next_of_kin.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS', 'GP_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_3 on next_of_kin for select to samlop_as_case_worker
  using ((next_of_kin.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (next_of_kin.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_4 on next_of_kin for select to samlop_as_clinician
  using ((next_of_kin.patient_id = any((select app.page(array['BREAK_GLASS', 'TREATS']::text[]))::uuid[]) or (next_of_kin.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_5 on next_of_kin for select to samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((next_of_kin.patient_id = any((select app.page(array['BREAK_GLASS', 'COORDINATES']::text[]))::uuid[]) or (next_of_kin.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy open_1 on next_of_kin as restrictive for select to samlop_as_patient, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using (next_of_kin.patient_id <> all((select app.blocked('PATIENT', false))::uuid[]));
create policy effects on next_of_kin for all to samlop_effects
  using (next_of_kin.patient_id = any((select app.opened())::uuid[]))
  with check (next_of_kin.patient_id = any((select app.opened())::uuid[]));
create policy worker on next_of_kin for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on next_of_kin for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on next_of_kin for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- notification
alter table notification enable row level security;
alter table notification force row level security;
create policy read_1 on notification for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator, samlop_as_installation
  using (notification.recipient_id = (select app.person_id()) and rules.notification_not_withheld_from(notification, (select app.person_id())));
create policy effects on notification for all to samlop_effects
  using (notification.patient_id = any((select app.opened())::uuid[]) or notification.patient_id is null or notification.recipient_id = (select app.person_id()))
  with check (notification.patient_id = any((select app.opened())::uuid[]) or notification.patient_id is null or notification.recipient_id = (select app.person_id()));
create policy worker on notification for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on notification for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on notification for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- notification_preference
alter table notification_preference enable row level security;
alter table notification_preference force row level security;
create policy read_1 on notification_preference for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator, samlop_as_installation
  using (notification_preference.person_id = (select app.person_id()));
create policy effects on notification_preference for all to samlop_effects
  using (true)
  with check (true);
create policy worker on notification_preference for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on notification_preference for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on notification_preference for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- notification_profile
alter table notification_profile enable row level security;
alter table notification_profile force row level security;
create policy read_1 on notification_profile for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator, samlop_as_installation
  using (notification_profile.person_id = (select app.person_id()));
create policy effects on notification_profile for all to samlop_effects
  using (true)
  with check (true);
create policy worker on notification_profile for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on notification_profile for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on notification_profile for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- objection
alter table objection enable row level security;
alter table objection force row level security;
create policy read_1 on objection for select to samlop_as_patient
  using ((objection.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and objection.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (objection.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on objection for select to samlop_as_parent
  using ((objection.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and r1.full_until > (select samlop_now())) and r1.id = (select app.grant_id()))) is true and objection.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (objection.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_3 on objection for select to samlop_as_case_worker
  using ((objection.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (objection.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_4 on objection for select to samlop_as_clinician
  using ((objection.patient_id = any((select app.page(array['TREATS']::text[]))::uuid[]) or (objection.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_5 on objection for select to samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((objection.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (objection.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy open_1 on objection as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using (objection.patient_id <> all((select app.blocked('PATIENT', false))::uuid[]));
create policy effects on objection for all to samlop_effects
  using (objection.patient_id = any((select app.opened())::uuid[]))
  with check (objection.patient_id = any((select app.opened())::uuid[]));
create policy worker on objection for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on objection for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on objection for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- organisation_rule
alter table organisation_rule enable row level security;
alter table organisation_rule force row level security;
create policy read_1 on organisation_rule for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_partner, samlop_as_auditor
  using ((organisation_rule.published_at is not null) = true);
create policy read_2 on organisation_rule for select to samlop_as_coordinating_unit, samlop_as_administrator
  using ((((organisation_rule.published_at is not null) = true) or (organisation_rule.organisation_id = (select app.root_id()))));
create policy read_3 on organisation_rule for select to samlop_as_installation
  using ((((organisation_rule.published_at is not null) = true) or (organisation_rule.organisation_id = '00000000-0000-0000-0000-000000000000'::uuid)));
create policy effects on organisation_rule for all to samlop_effects
  using (true)
  with check (true);
create policy worker on organisation_rule for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on organisation_rule for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on organisation_rule for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- organisation_setting
alter table organisation_setting enable row level security;
alter table organisation_setting force row level security;
create policy read_1 on organisation_setting for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator, samlop_as_installation
  using (organisation_setting.root_id = (select app.root_id()));
create policy effects on organisation_setting for all to samlop_effects
  using (true)
  with check (true);
create policy worker on organisation_setting for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on organisation_setting for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on organisation_setting for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- outbox_entry
alter table outbox_entry enable row level security;
alter table outbox_entry force row level security;
create policy effects on outbox_entry for all to samlop_effects
  using (true)
  with check (true);
create policy worker on outbox_entry for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on outbox_entry for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on outbox_entry for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- outbox_message
alter table outbox_message enable row level security;
alter table outbox_message force row level security;
create policy read_1 on outbox_message for select to samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator
  using ((outbox_message.demo and outbox_message.recipient_id = (select app.person_id())));
create policy read_2 on outbox_message for select to samlop_as_installation
  using ((((outbox_message.demo and outbox_message.recipient_id = (select app.person_id()))) or ((outbox_message.demo or outbox_message.state = 'DEAD') = true)));
create policy effects on outbox_message for all to samlop_effects
  using (true)
  with check (true);
create policy worker on outbox_message for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on outbox_message for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on outbox_message for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- parental_opening
alter table parental_opening enable row level security;
alter table parental_opening force row level security;
create policy read_1 on parental_opening for select to samlop_as_patient
  using ((parental_opening.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and parental_opening.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (parental_opening.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on parental_opening for select to samlop_as_gp
  using ((parental_opening.patient_id = any((select app.page(array['GP_OF']::text[]))::uuid[]) or (parental_opening.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('GP_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_3 on parental_opening for select to samlop_as_clinician
  using ((parental_opening.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (parental_opening.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_4 on parental_opening for select to samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((parental_opening.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (parental_opening.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy open_1 on parental_opening as restrictive for select to samlop_as_patient, samlop_as_gp, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using (parental_opening.patient_id <> all((select app.blocked('PATIENT', false))::uuid[]));
create policy effects on parental_opening for all to samlop_effects
  using (parental_opening.patient_id = any((select app.opened())::uuid[]))
  with check (parental_opening.patient_id = any((select app.opened())::uuid[]));
create policy worker on parental_opening for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on parental_opening for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on parental_opening for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- pathway
alter table pathway enable row level security;
alter table pathway force row level security;
create policy read_1 on pathway for select to samlop_as_patient
  using ((pathway.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and pathway.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (pathway.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on pathway for select to samlop_as_parent
  using ((pathway.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.full_until > (select samlop_now()) or (r1.open_until > (select samlop_now()) and 'PATHWAY' = any(r1.contents)))) and r1.id = (select app.grant_id()))) is true and pathway.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (pathway.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_3 on pathway for select to samlop_as_next_of_kin
  using ((pathway.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'KIN' and 'PATHWAY' = any(r1.contents)) and r1.id = (select app.grant_id()))) is true and pathway.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (pathway.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_4 on pathway for select to samlop_as_gp
  using ((pathway.patient_id = any((select app.page(array['BREAK_GLASS', 'GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (pathway.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS', 'GP_OF', 'REFERRER_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_5 on pathway for select to samlop_as_case_worker
  using ((pathway.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (pathway.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_6 on pathway for select to samlop_as_clinician
  using ((pathway.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'TREATS']::text[]))::uuid[]) or (pathway.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'BREAK_GLASS', 'TREATS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true);
create policy read_7 on pathway for select to samlop_as_coordinator_municipal
  using ((pathway.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'COORDINATES']::text[]))::uuid[]) or (pathway.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_8 on pathway for select to samlop_as_coordinator_specialist
  using ((pathway.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'COORDINATES']::text[]))::uuid[]) or (pathway.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'BREAK_GLASS', 'COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true);
create policy read_9 on pathway for select to samlop_as_unit_leader
  using ((pathway.patient_id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r2 where r2.patient_id = pathway.patient_id and r2.subject_id = (select app.root_id()) and r2.kind in ('PARTY') limit 1)) is true and ((exists (select from unit_closure c where c.ancestor_id = (select app.unit_id()) and c.descendant_id = pathway.unit_id)) or (rules.pathway_coordinated_from(pathway, (select app.unit_id())))));
create policy read_10 on pathway for select to samlop_as_coordinating_unit
  using ((pathway.patient_id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r1 where r1.patient_id = pathway.patient_id and r1.subject_id = (select app.root_id()) and r1.kind in ('PARTY') limit 1)) is true);
create policy act_1 on pathway for select to samlop_as_clinician, samlop_as_coordinator_specialist
  using ((select app.deciding()) and (((pathway.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES', 'REGISTERS', 'TREATS']::text[]))::uuid[]) or (pathway.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES', 'REGISTERS', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and pathway.patient_id <> all((select app.blocked('PATHWAY', false))::uuid[]))));
create policy act_2 on pathway for select to samlop_as_unit_leader
  using ((select app.deciding()) and (((pathway.patient_id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r1 where r1.patient_id = pathway.patient_id and r1.subject_id = (select app.root_id()) and r1.kind in ('PARTY') limit 1)) is true and pathway.patient_id <> all((select app.blocked('PATHWAY', false))::uuid[]) and exists (select from unit_closure c where c.ancestor_id = (select app.unit_id()) and c.descendant_id = pathway.unit_id))));
create policy open_1 on pathway as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit
  using (pathway.patient_id <> all((select app.blocked('PATHWAY', false))::uuid[]));
create policy effects on pathway for all to samlop_effects
  using (pathway.patient_id = any((select app.opened())::uuid[]))
  with check (pathway.patient_id = any((select app.opened())::uuid[]));
create policy worker on pathway for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on pathway for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on pathway for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- pathway_condition
alter table pathway_condition enable row level security;
alter table pathway_condition force row level security;
create policy read_1 on pathway_condition for select to samlop_as_patient
  using ((pathway_condition.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and pathway_condition.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (pathway_condition.id = any((select app.withheld_objects())::uuid[])) is not true and (pathway_condition.pathway_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on pathway_condition for select to samlop_as_gp, samlop_as_coordinator_municipal
  using ((pathway_condition.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (pathway_condition.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_3 on pathway_condition for select to samlop_as_clinician
  using ((pathway_condition.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'TREATS']::text[]))::uuid[]) or (pathway_condition.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_4 on pathway_condition for select to samlop_as_coordinator_specialist
  using ((pathway_condition.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'COORDINATES']::text[]))::uuid[]) or (pathway_condition.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy open_1 on pathway_condition as restrictive for select to samlop_as_patient, samlop_as_gp, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using (pathway_condition.patient_id <> all((select app.blocked('PATHWAY', false))::uuid[]));
create policy effects on pathway_condition for all to samlop_effects
  using (pathway_condition.patient_id = any((select app.opened())::uuid[]))
  with check (pathway_condition.patient_id = any((select app.opened())::uuid[]));
create policy worker on pathway_condition for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on pathway_condition for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on pathway_condition for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- pathway_definition
alter table pathway_definition enable row level security;
alter table pathway_definition force row level security;
create policy read_1 on pathway_definition for select to samlop_as_anonymous, samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator, samlop_as_installation
  using (true);
create policy effects on pathway_definition for all to samlop_effects
  using (true)
  with check (true);
create policy worker on pathway_definition for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on pathway_definition for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on pathway_definition for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- pathway_event
alter table pathway_event enable row level security;
alter table pathway_event force row level security;
create policy read_1 on pathway_event for select to samlop_as_patient
  using ((pathway_event.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and pathway_event.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (pathway_event.id = any((select app.withheld_objects())::uuid[])) is not true and (pathway_event.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (pathway_event.plan_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on pathway_event for select to samlop_as_parent
  using ((pathway_event.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.full_until > (select samlop_now()) or (r1.open_until > (select samlop_now()) and 'PATHWAY' = any(r1.contents)))) and r1.id = (select app.grant_id()))) is true and pathway_event.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (pathway_event.id = any((select app.withheld_objects())::uuid[])) is not true and (pathway_event.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (pathway_event.plan_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_3 on pathway_event for select to samlop_as_gp
  using ((pathway_event.patient_id = any((select app.page(array['BREAK_GLASS', 'REFERRER_OF']::text[]))::uuid[]) or (pathway_event.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS', 'REFERRER_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_4 on pathway_event for select to samlop_as_case_worker
  using ((pathway_event.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (pathway_event.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and pathway_event.kind = any(array['COOPERATION_MEETING', 'MEETING_HELD', 'DROPOUT']::text[]));
create policy read_5 on pathway_event for select to samlop_as_clinician
  using ((pathway_event.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'TREATS']::text[]))::uuid[]) or (pathway_event.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_6 on pathway_event for select to samlop_as_coordinator_municipal
  using ((((pathway_event.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (pathway_event.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('BREAK_GLASS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((pathway_event.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (pathway_event.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('ADDRESSED', 'COORDINATES') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and (not app.objected(pathway_event.patient_id, 'PATHWAY')) = true) or ((pathway_event.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (pathway_event.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and r4.kind in ('ADDRESSED', 'COORDINATES') and (r4.root_id is null or r4.root_id = (select app.root_id()))))) is true and pathway_event.kind = any(array['COOPERATION_MEETING', 'MEETING_HELD', 'DROPOUT']::text[]))));
create policy read_7 on pathway_event for select to samlop_as_coordinator_specialist
  using ((pathway_event.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'COORDINATES']::text[]))::uuid[]) or (pathway_event.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy act_1 on pathway_event for select to samlop_as_coordinator_municipal
  using ((select app.deciding()) and (((pathway_event.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (pathway_event.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and pathway_event.patient_id <> all((select app.blocked('PATHWAY', false))::uuid[]))));
create policy open_1 on pathway_event as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using (pathway_event.patient_id <> all((select app.blocked('PATHWAY', false))::uuid[]));
create policy effects on pathway_event for all to samlop_effects
  using (pathway_event.patient_id = any((select app.opened())::uuid[]))
  with check (pathway_event.patient_id = any((select app.opened())::uuid[]));
create policy worker on pathway_event for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on pathway_event for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on pathway_event for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- patient
alter table patient enable row level security;
alter table patient force row level security;
create policy read_1 on patient for select to samlop_as_patient
  using ((patient.id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true);
create policy read_2 on patient for select to samlop_as_parent
  using ((((patient.id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARENT' and (r2.basic_until is null or r2.basic_until > (select samlop_now()) or r2.open_until > (select samlop_now()))) and r2.id = (select app.grant_id()))) is true) or ((patient.id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and (r3.kind = 'PARENT' and r3.full_until > (select samlop_now())) and r3.id = (select app.grant_id()))) is true and patient.id <> all((select app.blocked('PATIENT', false))::uuid[]) and patient.id <> all((select app.withheld('PATIENT'))::uuid[]) and (patient.id = any((select app.withheld_objects())::uuid[])) is not true)));
create policy read_3 on patient for select to samlop_as_next_of_kin
  using ((patient.id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('KIN') and r1.id = (select app.grant_id()))) is true);
create policy read_4 on patient for select to samlop_as_gp
  using ((((patient.id = any((select app.page(array['BREAK_GLASS', 'GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (patient.id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS', 'GP_OF', 'REFERRER_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((patient.id = any((select app.page(array['REGISTERS']::text[]))::uuid[]) or (patient.id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('REGISTERS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and patient.id <> all((select app.blocked('PATIENT', false))::uuid[]) and rules.patient_registrar(patient, (select app.person_id())))));
create policy read_5 on patient for select to samlop_as_case_worker
  using ((((patient.id = any((select app.page(array['REFERRER_OF', 'SERVES']::text[]))::uuid[]) or (patient.id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('REFERRER_OF', 'SERVES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((patient.id = any((select app.page(array['REGISTERS']::text[]))::uuid[]) or (patient.id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('REGISTERS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and patient.id <> all((select app.blocked('PATIENT', false))::uuid[]) and rules.patient_registrar(patient, (select app.person_id())))));
create policy read_6 on patient for select to samlop_as_clinician
  using ((((patient.id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'REFERRER_OF', 'TREATS']::text[]))::uuid[]) or (patient.id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'BREAK_GLASS', 'REFERRER_OF', 'TREATS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((patient.id = any((select app.page(array['REGISTERS']::text[]))::uuid[]) or (patient.id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('REGISTERS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and patient.id <> all((select app.blocked('PATIENT', false))::uuid[]) and rules.patient_registrar(patient, (select app.person_id())))));
create policy read_7 on patient for select to samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((((patient.id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'COORDINATES']::text[]))::uuid[]) or (patient.id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'BREAK_GLASS', 'COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((patient.id = any((select app.page(array['REGISTERS']::text[]))::uuid[]) or (patient.id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('REGISTERS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and patient.id <> all((select app.blocked('PATIENT', false))::uuid[]) and rules.patient_registrar(patient, (select app.person_id())))));
create policy read_8 on patient for select to samlop_as_unit_leader
  using ((patient.id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r1 where r1.patient_id = patient.id and r1.subject_id = (select app.root_id()) and r1.kind in ('PARTY') limit 1)) is true and rules.patient_at_unit(patient, (select app.unit_id())));
create policy read_9 on patient for select to samlop_as_coordinating_unit
  using ((((patient.id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r2 where r2.patient_id = patient.id and r2.subject_id = (select app.root_id()) and r2.kind in ('PARTY') limit 1)) is true) or ((patient.id = any((select app.page(array['REGISTERS']::text[]))::uuid[]) or (patient.id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('REGISTERS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and patient.id <> all((select app.blocked('PATIENT', false))::uuid[]) and rules.patient_registrar(patient, (select app.person_id())))));
create policy read_10 on patient for select to samlop_as_partner
  using ((patient.id = any((select app.page(array['PARTNER']::text[]))::uuid[]) or (patient.id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('PARTNER') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy act_1 on patient for select to samlop_as_parent
  using ((select app.deciding()) and (((patient.id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and r1.full_until > (select samlop_now())) and r1.id = (select app.grant_id()))) is true and patient.id <> all((select app.blocked('PATIENT', false))::uuid[]) and patient.id <> all((select app.withheld('PATIENT'))::uuid[]) and (patient.id = any((select app.withheld_objects())::uuid[])) is not true)));
create policy act_2 on patient for select to samlop_as_case_worker
  using ((select app.deciding()) and (((patient.id = any((select app.page(array['REGISTERS', 'SERVES']::text[]))::uuid[]) or (patient.id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('REGISTERS', 'SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and patient.id <> all((select app.blocked('PATIENT', false))::uuid[]))));
create policy act_3 on patient for select to samlop_as_clinician
  using ((select app.deciding()) and (((patient.id = any((select app.page(array['REGISTERS', 'TREATS']::text[]))::uuid[]) or (patient.id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('REGISTERS', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and patient.id <> all((select app.blocked('PATIENT', false))::uuid[]))));
create policy act_4 on patient for select to samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((select app.deciding()) and (((patient.id = any((select app.page(array['COORDINATES', 'REGISTERS']::text[]))::uuid[]) or (patient.id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('COORDINATES', 'REGISTERS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and patient.id <> all((select app.blocked('PATIENT', false))::uuid[]))));
create policy act_5 on patient for select to samlop_as_coordinating_unit
  using ((select app.deciding()) and (((patient.id = any((select app.page(array['PARTY', 'REGISTERS']::text[]))::uuid[]) or (patient.id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('PARTY', 'REGISTERS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and patient.id <> all((select app.blocked('PATIENT', false))::uuid[]))));
create policy log_reader on patient for select to samlop_auditor
  using (((select app.role()) = 'PATIENT' and ((patient.id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true))
    or ((select app.role()) = 'PARENT' and ((((patient.id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARENT' and (r2.basic_until is null or r2.basic_until > (select samlop_now()) or r2.open_until > (select samlop_now()))) and r2.id = (select app.grant_id()))) is true) or ((patient.id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and (r3.kind = 'PARENT' and r3.full_until > (select samlop_now())) and r3.id = (select app.grant_id()))) is true and patient.id <> all((select app.blocked('PATIENT', false))::uuid[]) and patient.id <> all((select app.withheld('PATIENT'))::uuid[]) and (patient.id = any((select app.withheld_objects())::uuid[])) is not true))))
    or ((select app.role()) = 'NEXT_OF_KIN' and ((patient.id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('KIN') and r1.id = (select app.grant_id()))) is true))
    or ((select app.role()) = 'GP' and ((((patient.id = any((select app.page(array['BREAK_GLASS', 'GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (patient.id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS', 'GP_OF', 'REFERRER_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((patient.id = any((select app.page(array['REGISTERS']::text[]))::uuid[]) or (patient.id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('REGISTERS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and patient.id <> all((select app.blocked('PATIENT', false))::uuid[]) and rules.patient_registrar(patient, (select app.person_id()))))))
    or ((select app.role()) = 'CASE_WORKER' and ((((patient.id = any((select app.page(array['REFERRER_OF', 'SERVES']::text[]))::uuid[]) or (patient.id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('REFERRER_OF', 'SERVES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((patient.id = any((select app.page(array['REGISTERS']::text[]))::uuid[]) or (patient.id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('REGISTERS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and patient.id <> all((select app.blocked('PATIENT', false))::uuid[]) and rules.patient_registrar(patient, (select app.person_id()))))))
    or ((select app.role()) = 'CLINICIAN' and ((((patient.id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'REFERRER_OF', 'TREATS']::text[]))::uuid[]) or (patient.id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'BREAK_GLASS', 'REFERRER_OF', 'TREATS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((patient.id = any((select app.page(array['REGISTERS']::text[]))::uuid[]) or (patient.id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('REGISTERS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and patient.id <> all((select app.blocked('PATIENT', false))::uuid[]) and rules.patient_registrar(patient, (select app.person_id()))))))
    or ((select app.role()) = 'COORDINATOR' and (select app.side()) = 'MUNICIPAL' and ((((patient.id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'COORDINATES']::text[]))::uuid[]) or (patient.id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'BREAK_GLASS', 'COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((patient.id = any((select app.page(array['REGISTERS']::text[]))::uuid[]) or (patient.id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('REGISTERS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and patient.id <> all((select app.blocked('PATIENT', false))::uuid[]) and rules.patient_registrar(patient, (select app.person_id()))))))
    or ((select app.role()) = 'COORDINATOR' and (select app.side()) = 'SPECIALIST' and ((((patient.id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'COORDINATES']::text[]))::uuid[]) or (patient.id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'BREAK_GLASS', 'COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((patient.id = any((select app.page(array['REGISTERS']::text[]))::uuid[]) or (patient.id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('REGISTERS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and patient.id <> all((select app.blocked('PATIENT', false))::uuid[]) and rules.patient_registrar(patient, (select app.person_id()))))))
    or ((select app.role()) = 'UNIT_LEADER' and ((patient.id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r1 where r1.patient_id = patient.id and r1.subject_id = (select app.root_id()) and r1.kind in ('PARTY') limit 1)) is true and rules.patient_at_unit(patient, (select app.unit_id()))))
    or ((select app.role()) = 'COORDINATING_UNIT' and ((((patient.id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r2 where r2.patient_id = patient.id and r2.subject_id = (select app.root_id()) and r2.kind in ('PARTY') limit 1)) is true) or ((patient.id = any((select app.page(array['REGISTERS']::text[]))::uuid[]) or (patient.id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('REGISTERS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and patient.id <> all((select app.blocked('PATIENT', false))::uuid[]) and rules.patient_registrar(patient, (select app.person_id()))))))
    or ((select app.role()) = 'PARTNER' and ((patient.id = any((select app.page(array['PARTNER']::text[]))::uuid[]) or (patient.id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('PARTNER') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true)));
create policy effects on patient for all to samlop_effects
  using (patient.id = any((select app.opened())::uuid[]))
  with check (patient.id = any((select app.opened())::uuid[]));
create policy worker on patient for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on patient for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on patient for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- patient_contact
alter table patient_contact enable row level security;
alter table patient_contact force row level security;
create policy read_1 on patient_contact for select to samlop_as_patient
  using ((select true from patient o1 where o1.id = patient_contact.patient_id and (o1.id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('SELF') and r2.id = (select app.grant_id()))) is true and o1.id <> all((select app.blocked('PATIENT', false))::uuid[]) and o1.id <> all((select app.withheld('PATIENT'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true limit 1) is true);
create policy read_2 on patient_contact for select to samlop_as_parent
  using ((select true from patient o1 where o1.id = patient_contact.patient_id and (o1.id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARENT' and (r2.basic_until is null or r2.basic_until > (select samlop_now()) or r2.open_until > (select samlop_now()))) and r2.id = (select app.grant_id()))) is true and o1.id <> all((select app.blocked('PATIENT', false))::uuid[]) and o1.id <> all((select app.withheld('PATIENT'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.id in (select a.patient_id from address_protection a where a.ended_at is null)) is not true limit 1) is true);
create policy read_3 on patient_contact for select to samlop_as_gp
  using ((select true from patient o1 where o1.id = patient_contact.patient_id and (o1.id = any((select app.page(array['BREAK_GLASS', 'GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (o1.id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('BREAK_GLASS', 'GP_OF', 'REFERRER_OF') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.id <> all((select app.blocked('PATIENT', false))::uuid[]) and (((o1.id in (select a.patient_id from address_protection a where a.ended_at is null)) is not true) or ((o1.id = any((select app.page(array['COORDINATES', 'SELF', 'TREATS']::text[]))::uuid[]) or (o1.id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('COORDINATES', 'SELF', 'TREATS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and o1.id <> all((select app.blocked('PATIENT', false))::uuid[]))) limit 1) is true);
create policy read_4 on patient_contact for select to samlop_as_case_worker
  using ((select true from patient o1 where o1.id = patient_contact.patient_id and (o1.id = any((select app.page(array['REFERRER_OF', 'SERVES']::text[]))::uuid[]) or (o1.id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('REFERRER_OF', 'SERVES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.id <> all((select app.blocked('PATIENT', false))::uuid[]) and (((o1.id in (select a.patient_id from address_protection a where a.ended_at is null)) is not true) or ((o1.id = any((select app.page(array['COORDINATES', 'SELF', 'TREATS']::text[]))::uuid[]) or (o1.id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('COORDINATES', 'SELF', 'TREATS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and o1.id <> all((select app.blocked('PATIENT', false))::uuid[]))) limit 1) is true);
create policy read_5 on patient_contact for select to samlop_as_clinician
  using ((select true from patient o1 where o1.id = patient_contact.patient_id and (o1.id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'REFERRER_OF', 'TREATS']::text[]))::uuid[]) or (o1.id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'BREAK_GLASS', 'REFERRER_OF', 'TREATS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.id <> all((select app.blocked('PATIENT', false))::uuid[]) and (((o1.id in (select a.patient_id from address_protection a where a.ended_at is null)) is not true) or ((o1.id = any((select app.page(array['COORDINATES', 'SELF', 'TREATS']::text[]))::uuid[]) or (o1.id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('COORDINATES', 'SELF', 'TREATS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and o1.id <> all((select app.blocked('PATIENT', false))::uuid[]))) limit 1) is true);
create policy read_6 on patient_contact for select to samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((select true from patient o1 where o1.id = patient_contact.patient_id and (o1.id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'COORDINATES']::text[]))::uuid[]) or (o1.id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'BREAK_GLASS', 'COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.id <> all((select app.blocked('PATIENT', false))::uuid[]) and (((o1.id in (select a.patient_id from address_protection a where a.ended_at is null)) is not true) or ((o1.id = any((select app.page(array['COORDINATES', 'SELF', 'TREATS']::text[]))::uuid[]) or (o1.id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('COORDINATES', 'SELF', 'TREATS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and o1.id <> all((select app.blocked('PATIENT', false))::uuid[]))) limit 1) is true);
create policy read_7 on patient_contact for select to samlop_as_coordinating_unit
  using ((select true from patient o1 where o1.id = patient_contact.patient_id and (o1.id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r2 where r2.patient_id = o1.id and r2.subject_id = (select app.root_id()) and r2.kind in ('PARTY') limit 1)) is true and o1.id <> all((select app.blocked('PATIENT', false))::uuid[]) and rules.patient_open_for(o1, (select app.root_id())) and (o1.id in (select a.patient_id from address_protection a where a.ended_at is null)) is not true limit 1) is true);
create policy effects on patient_contact for all to samlop_effects
  using (patient_contact.patient_id = any((select app.opened())::uuid[]))
  with check (patient_contact.patient_id = any((select app.opened())::uuid[]));
create policy worker on patient_contact for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on patient_contact for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on patient_contact for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- patient_identifier
alter table patient_identifier enable row level security;
alter table patient_identifier force row level security;
create policy read_1 on patient_identifier for select to samlop_as_patient
  using ((select true from patient o1 where o1.id = patient_identifier.patient_id and (o1.id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('SELF') and r2.id = (select app.grant_id()))) is true and o1.id <> all((select app.blocked('PATIENT', false))::uuid[]) and o1.id <> all((select app.withheld('PATIENT'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true limit 1) is true);
create policy read_2 on patient_identifier for select to samlop_as_gp
  using ((select true from patient o1 where o1.id = patient_identifier.patient_id and (o1.id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (o1.id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('GP_OF', 'REFERRER_OF') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.id <> all((select app.blocked('PATIENT', false))::uuid[]) limit 1) is true);
create policy read_3 on patient_identifier for select to samlop_as_clinician
  using ((select true from patient o1 where o1.id = patient_identifier.patient_id and (o1.id = any((select app.page(array['ADDRESSED', 'REFERRER_OF', 'TREATS']::text[]))::uuid[]) or (o1.id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'REFERRER_OF', 'TREATS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.id <> all((select app.blocked('PATIENT', false))::uuid[]) limit 1) is true);
create policy read_4 on patient_identifier for select to samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((select true from patient o1 where o1.id = patient_identifier.patient_id and (o1.id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (o1.id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.id <> all((select app.blocked('PATIENT', false))::uuid[]) limit 1) is true);
create policy effects on patient_identifier for all to samlop_effects
  using (patient_identifier.patient_id = any((select app.opened())::uuid[]))
  with check (patient_identifier.patient_id = any((select app.opened())::uuid[]));
create policy worker on patient_identifier for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on patient_identifier for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on patient_identifier for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- patient_registration
alter table patient_registration enable row level security;
alter table patient_registration force row level security;
create policy read_1 on patient_registration for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator, samlop_as_installation
  using (patient_registration.person_id = (select app.person_id()));
create policy log_reader on patient_registration for select to samlop_auditor
  using (((select app.role()) = 'PATIENT' and (patient_registration.person_id = (select app.person_id())))
    or ((select app.role()) = 'PARENT' and (patient_registration.person_id = (select app.person_id())))
    or ((select app.role()) = 'NEXT_OF_KIN' and (patient_registration.person_id = (select app.person_id())))
    or ((select app.role()) = 'GP' and (patient_registration.person_id = (select app.person_id())))
    or ((select app.role()) = 'CASE_WORKER' and (patient_registration.person_id = (select app.person_id())))
    or ((select app.role()) = 'CLINICIAN' and (patient_registration.person_id = (select app.person_id())))
    or ((select app.role()) = 'COORDINATOR' and (select app.side()) = 'MUNICIPAL' and (patient_registration.person_id = (select app.person_id())))
    or ((select app.role()) = 'COORDINATOR' and (select app.side()) = 'SPECIALIST' and (patient_registration.person_id = (select app.person_id())))
    or ((select app.role()) = 'UNIT_LEADER' and (patient_registration.person_id = (select app.person_id())))
    or ((select app.role()) = 'COORDINATING_UNIT' and (patient_registration.person_id = (select app.person_id())))
    or ((select app.role()) = 'PARTNER' and (patient_registration.person_id = (select app.person_id())))
    or ((select app.role()) = 'AUDITOR' and (patient_registration.person_id = (select app.person_id())))
    or ((select app.role()) = 'ADMINISTRATOR' and (patient_registration.person_id = (select app.person_id())))
    or ((select app.role()) = 'ADMINISTRATOR' and (patient_registration.person_id = (select app.person_id()))));
create policy effects on patient_registration for all to samlop_effects
  using (patient_registration.patient_id = any((select app.opened())::uuid[]))
  with check (patient_registration.patient_id = any((select app.opened())::uuid[]));
create policy worker on patient_registration for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on patient_registration for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on patient_registration for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- person
alter table person enable row level security;
alter table person force row level security;
create policy read_1 on person for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator, samlop_as_installation
  using (true);
create policy log_reader on person for select to samlop_auditor
  using (((select app.role()) = 'PATIENT')
    or ((select app.role()) = 'PARENT')
    or ((select app.role()) = 'NEXT_OF_KIN')
    or ((select app.role()) = 'GP')
    or ((select app.role()) = 'CASE_WORKER')
    or ((select app.role()) = 'CLINICIAN')
    or ((select app.role()) = 'COORDINATOR' and (select app.side()) = 'MUNICIPAL')
    or ((select app.role()) = 'COORDINATOR' and (select app.side()) = 'SPECIALIST')
    or ((select app.role()) = 'UNIT_LEADER')
    or ((select app.role()) = 'COORDINATING_UNIT')
    or ((select app.role()) = 'PARTNER')
    or ((select app.role()) = 'AUDITOR')
    or ((select app.role()) = 'ADMINISTRATOR')
    or ((select app.role()) = 'ADMINISTRATOR'));
create policy session on person for select to samlop_app
  using (true);
create policy effects on person for all to samlop_effects
  using (true)
  with check (true);
create policy worker on person for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on person for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on person for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- person_identity
alter table person_identity enable row level security;
alter table person_identity force row level security;
create policy effects on person_identity for all to samlop_effects
  using (true)
  with check (true);
create policy worker on person_identity for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on person_identity for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on person_identity for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- plan
alter table plan enable row level security;
alter table plan force row level security;
create policy read_1 on plan for select to samlop_as_patient
  using ((plan.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and plan.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan.id = any((select app.withheld_objects())::uuid[])) is not true and (plan.pathway_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on plan for select to samlop_as_parent
  using (plan.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan.id = any((select app.withheld_objects())::uuid[])) is not true and (plan.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (((plan.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and (r4.kind = 'PARENT' and (r4.full_until > (select samlop_now()) or (r4.open_until > (select samlop_now()) and 'PLAN' = any(r4.contents)))) and r4.id = (select app.grant_id()))) is true and plan.kind = any(array['INDIVIDUAL', 'TREATMENT', 'FOLLOW_UP']::text[])) or ((plan.patient_id in (select r5.patient_id from relation r5 where r5.subject_id = any((select app.subjects())::uuid[]) and (r5.kind = 'PARENT' and (r5.basic_until is null or r5.basic_until > (select samlop_now()))) and r5.id = (select app.grant_id()))) is true and plan.kind = any(array['INDIVIDUAL']::text[]))));
create policy read_3 on plan for select to samlop_as_next_of_kin
  using ((plan.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'KIN' and 'PLAN' = any(r1.contents)) and r1.id = (select app.grant_id()))) is true and plan.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan.id = any((select app.withheld_objects())::uuid[])) is not true and (plan.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and plan.kind = any(array['INDIVIDUAL', 'CRISIS']::text[]));
create policy read_4 on plan for select to samlop_as_gp
  using ((((plan.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (plan.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('REFERRER_OF') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan.kind = any(array['FOLLOW_UP']::text[]) and (((not app.objected(plan.patient_id, 'PLAN')) = true) or (plan.kind = any(array['INDIVIDUAL']::text[])) or (plan.owner_id = (select app.person_id())))) or ((plan.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (plan.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('GP_OF', 'REFERRER_OF') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and plan.kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(plan.patient_id, 'PLAN')) = true) or (plan.kind = 'INDIVIDUAL')) and rules.plan_participant(plan, (select app.person_id()))) or ((plan.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (plan.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and r4.kind in ('GP_OF', 'REFERRER_OF') and (r4.root_id is null or r4.root_id = (select app.root_id()))))) is true and plan.kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(plan.patient_id, 'PLAN')) = true) or (plan.kind = 'INDIVIDUAL')) and rules.plan_words_shared_with(plan, (select app.person_id()))) or ((plan.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (plan.patient_id in (select r5.patient_id from relation r5 where r5.subject_id = any((select app.subjects())::uuid[]) and r5.kind in ('GP_OF', 'REFERRER_OF') and (r5.root_id is null or r5.root_id = (select app.root_id()))))) is true and plan.kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(plan.patient_id, 'PLAN')) = true) or (plan.kind = 'INDIVIDUAL')) and rules.plan_text_shared_with(plan, (select app.person_id())))));
create policy read_5 on plan for select to samlop_as_case_worker
  using ((plan.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (plan.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('SERVES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and ((plan.kind = any(array['FOLLOW_UP']::text[]) and (((not app.objected(plan.patient_id, 'PLAN')) = true) or (plan.kind = any(array['INDIVIDUAL']::text[])) or (plan.owner_id = (select app.person_id())))) or (plan.kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS']::text[]) and (((not app.objected(plan.patient_id, 'PLAN')) = true) or (plan.kind = 'INDIVIDUAL')) and rules.plan_participant(plan, (select app.person_id()))) or (plan.kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS']::text[]) and (((not app.objected(plan.patient_id, 'PLAN')) = true) or (plan.kind = 'INDIVIDUAL')) and rules.plan_words_shared_with(plan, (select app.person_id()))) or (plan.kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS']::text[]) and (((not app.objected(plan.patient_id, 'PLAN')) = true) or (plan.kind = 'INDIVIDUAL')) and rules.plan_text_shared_with(plan, (select app.person_id())))));
create policy read_6 on plan for select to samlop_as_clinician
  using ((((plan.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (plan.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'TREATS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan.kind = any(array['TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[])) or ((plan.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (plan.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('ADDRESSED', 'TREATS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and plan.kind = any(array['INDIVIDUAL']::text[]) and rules.plan_participant(plan, (select app.person_id()))) or ((plan.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (plan.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and r4.kind in ('ADDRESSED', 'TREATS') and (r4.root_id is null or r4.root_id = (select app.root_id()))))) is true and plan.kind = any(array['INDIVIDUAL']::text[]) and rules.plan_words_shared_with(plan, (select app.person_id()))) or ((plan.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (plan.patient_id in (select r5.patient_id from relation r5 where r5.subject_id = any((select app.subjects())::uuid[]) and r5.kind in ('ADDRESSED', 'TREATS') and (r5.root_id is null or r5.root_id = (select app.root_id()))))) is true and plan.kind = any(array['INDIVIDUAL']::text[]) and rules.plan_text_shared_with(plan, (select app.person_id())))));
create policy read_7 on plan for select to samlop_as_coordinator_municipal
  using ((((plan.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('BREAK_GLASS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((plan.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (plan.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('COORDINATES') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and plan.kind = any(array['INDIVIDUAL', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(plan.patient_id, 'PLAN')) = true) or (plan.kind = any(array['INDIVIDUAL']::text[])) or (plan.owner_id = (select app.person_id())))) or ((plan.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (plan.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and r4.kind in ('COORDINATES') and (r4.root_id is null or r4.root_id = (select app.root_id()))))) is true and plan.kind = any(array['TREATMENT']::text[]) and (not app.objected(plan.patient_id, 'PLAN')) = true and rules.plan_participant(plan, (select app.person_id()))) or ((plan.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (plan.patient_id in (select r5.patient_id from relation r5 where r5.subject_id = any((select app.subjects())::uuid[]) and r5.kind in ('COORDINATES') and (r5.root_id is null or r5.root_id = (select app.root_id()))))) is true and plan.kind = any(array['TREATMENT']::text[]) and (not app.objected(plan.patient_id, 'PLAN')) = true and rules.plan_words_shared_with(plan, (select app.person_id()))) or ((plan.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (plan.patient_id in (select r6.patient_id from relation r6 where r6.subject_id = any((select app.subjects())::uuid[]) and r6.kind in ('COORDINATES') and (r6.root_id is null or r6.root_id = (select app.root_id()))))) is true and plan.kind = any(array['TREATMENT']::text[]) and (not app.objected(plan.patient_id, 'PLAN')) = true and rules.plan_text_shared_with(plan, (select app.person_id())))));
create policy read_8 on plan for select to samlop_as_coordinator_specialist
  using ((((plan.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan.patient_id in (select r6.patient_id from relation r6 where r6.subject_id = any((select app.subjects())::uuid[]) and r6.kind in ('BREAK_GLASS') and (r6.root_id is null or r6.root_id = (select app.root_id()))))) is true) or ((plan.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (plan.patient_id in (select r7.patient_id from relation r7 where r7.subject_id = any((select app.subjects())::uuid[]) and r7.kind in ('ADDRESSED', 'COORDINATES') and (r7.root_id is null or r7.root_id = (select app.root_id()))))) is true and plan.kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]))));
create policy read_9 on plan for select to samlop_as_coordinating_unit
  using ((plan.patient_id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r1 where r1.patient_id = plan.patient_id and r1.subject_id = (select app.root_id()) and r1.kind in ('PARTY') limit 1)) is true and ((plan.kind = any(array['INDIVIDUAL']::text[])) or (plan.kind = any(array['FOLLOW_UP']::text[]))));
create policy read_10 on plan for select to samlop_as_partner
  using ((plan.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARTNER' and 'PLAN' = any(r2.contents)) and (r2.root_id is null or r2.root_id = (select app.root_id())))) is true and plan.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan.id = any((select app.withheld_objects())::uuid[])) is not true and (plan.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and ((plan.kind = any(array['INDIVIDUAL']::text[])) or (plan.kind = any(array['TREATMENT']::text[]) and (not app.objected(plan.patient_id, 'PLAN')) = true and rules.plan_participant(plan, (select app.person_id()))) or (plan.kind = any(array['TREATMENT']::text[]) and (not app.objected(plan.patient_id, 'PLAN')) = true and rules.plan_words_shared_with(plan, (select app.person_id()))) or (plan.kind = any(array['TREATMENT']::text[]) and (not app.objected(plan.patient_id, 'PLAN')) = true and rules.plan_text_shared_with(plan, (select app.person_id())))));
create policy act_1 on plan for select to samlop_as_parent
  using ((select app.deciding()) and ((plan.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and plan.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan.id = any((select app.withheld_objects())::uuid[])) is not true and (plan.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (((plan.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and r1.full_until > (select samlop_now())) and r1.id = (select app.grant_id()))) is true and plan.kind = any(array['INDIVIDUAL', 'TREATMENT', 'FOLLOW_UP']::text[])) or ((plan.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARENT' and r2.full_until > (select samlop_now())) and r2.id = (select app.grant_id()))) is true and plan.kind = any(array['INDIVIDUAL']::text[])) or ((plan.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and (r3.kind = 'PARENT' and (r3.basic_until is null or r3.basic_until > (select samlop_now()))) and r3.id = (select app.grant_id()))) is true and plan.kind = 'INDIVIDUAL')))));
create policy act_2 on plan for select to samlop_as_case_worker
  using ((select app.deciding()) and (((plan.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (plan.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and plan.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and plan.kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(plan.patient_id, 'PLAN')) = true) or (plan.kind = 'INDIVIDUAL')) and rules.plan_participant(plan, (select app.person_id())))));
create policy act_3 on plan for select to samlop_as_coordinator_municipal
  using ((select app.deciding()) and (((plan.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (plan.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and plan.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and ((plan.kind = any(array['INDIVIDUAL']::text[])) or (plan.kind = any(array['INDIVIDUAL', 'CRISIS', 'FOLLOW_UP']::text[]))))));
create policy act_4 on plan for select to samlop_as_coordinator_specialist
  using ((select app.deciding()) and ((plan.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and (((plan.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (plan.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and plan.kind = any(array['INDIVIDUAL']::text[])) or ((plan.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (plan.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan.kind = any(array['INDIVIDUAL', 'FOLLOW_UP']::text[])) or ((plan.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (plan.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('ADDRESSED', 'COORDINATES') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and plan.kind = any(array['FOLLOW_UP']::text[])) or ((plan.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (plan.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and r4.kind in ('COORDINATES') and (r4.root_id is null or r4.root_id = (select app.root_id()))))) is true and plan.kind = any(array['INDIVIDUAL']::text[]) and plan.owner_id = (select app.person_id())) or ((plan.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (plan.patient_id in (select r5.patient_id from relation r5 where r5.subject_id = any((select app.subjects())::uuid[]) and r5.kind in ('ADDRESSED', 'COORDINATES') and (r5.root_id is null or r5.root_id = (select app.root_id()))))) is true and plan.kind = any(array['TREATMENT', 'CRISIS']::text[]) and rules.plan_participant(plan, (select app.person_id())))))));
create policy act_5 on plan for select to samlop_as_partner
  using ((select app.deciding()) and (((plan.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARTNER' and 'PLAN' = any(r1.contents)) and (r1.root_id is null or r1.root_id = (select app.root_id())))) is true and plan.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and plan.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan.id = any((select app.withheld_objects())::uuid[])) is not true and (plan.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and plan.kind = any(array['INDIVIDUAL', 'TREATMENT']::text[]) and (((not app.objected(plan.patient_id, 'PLAN')) = true) or (plan.kind = 'INDIVIDUAL')) and rules.plan_participant(plan, (select app.person_id())))));
create policy open_1 on plan as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_coordinating_unit, samlop_as_partner
  using (plan.patient_id <> all((select app.blocked('PLAN', false))::uuid[]));
create policy effects on plan for all to samlop_effects
  using (plan.patient_id = any((select app.opened())::uuid[]))
  with check (plan.patient_id = any((select app.opened())::uuid[]));
create policy worker on plan for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on plan for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on plan for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- plan_archive
alter table plan_archive enable row level security;
alter table plan_archive force row level security;
create policy read_1 on plan_archive for select to samlop_as_patient
  using ((plan_archive.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and plan_archive.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_archive.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_archive.plan_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on plan_archive for select to samlop_as_clinician
  using ((plan_archive.patient_id = any((select app.page(array['TREATS']::text[]))::uuid[]) or (plan_archive.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((plan_archive.plan_kind = 'TREATMENT') or (plan_archive.plan_kind = 'CRISIS') or (plan_archive.plan_kind = 'FOLLOW_UP')));
create policy read_3 on plan_archive for select to samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((plan_archive.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (plan_archive.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and plan_archive.person_id = (select app.person_id()));
create policy open_1 on plan_archive as restrictive for select to samlop_as_patient, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using (plan_archive.patient_id <> all((select app.blocked('PLAN', false))::uuid[]));
create policy effects on plan_archive for all to samlop_effects
  using (plan_archive.patient_id = any((select app.opened())::uuid[]))
  with check (plan_archive.patient_id = any((select app.opened())::uuid[]));
create policy worker on plan_archive for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on plan_archive for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on plan_archive for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- plan_comment
alter table plan_comment enable row level security;
alter table plan_comment force row level security;
create policy read_1 on plan_comment for select to samlop_as_patient
  using ((plan_comment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and plan_comment.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_comment.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_comment.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_comment.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and ((plan_comment.goal_id is null or rules.patient_sees_plan_goal(plan_comment.goal_id)) and (plan_comment.measure_id is null or rules.patient_sees_plan_measure(plan_comment.measure_id))));
create policy read_2 on plan_comment for select to samlop_as_parent
  using ((plan_comment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and ((r1.kind = 'PARENT' and (r1.full_until > (select samlop_now()) or (r1.open_until > (select samlop_now()) and 'PLAN' = any(r1.contents)))) or (r1.kind = 'PARENT' and (r1.basic_until is null or r1.basic_until > (select samlop_now())))) and r1.id = (select app.grant_id()))) is true and plan_comment.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_comment.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_comment.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_comment.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and ((plan_comment.goal_id is null or rules.parent_sees_plan_goal(plan_comment.goal_id)) and (plan_comment.measure_id is null or rules.parent_sees_plan_measure(plan_comment.measure_id))));
create policy read_3 on plan_comment for select to samlop_as_next_of_kin
  using ((plan_comment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'KIN' and 'PLAN' = any(r1.contents)) and r1.id = (select app.grant_id()))) is true and plan_comment.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_comment.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_comment.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_comment.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and ((plan_comment.goal_id is null or rules.next_of_kin_sees_plan_goal(plan_comment.goal_id)) and (plan_comment.measure_id is null or rules.next_of_kin_sees_plan_measure(plan_comment.measure_id))));
create policy read_4 on plan_comment for select to samlop_as_gp
  using ((plan_comment.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (plan_comment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('GP_OF', 'REFERRER_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((plan_comment.goal_id is null or rules.gp_sees_plan_goal(plan_comment.goal_id)) and (plan_comment.measure_id is null or rules.gp_sees_plan_measure(plan_comment.measure_id))));
create policy read_5 on plan_comment for select to samlop_as_case_worker
  using ((plan_comment.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (plan_comment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((plan_comment.goal_id is null or rules.case_worker_sees_plan_goal(plan_comment.goal_id)) and (plan_comment.measure_id is null or rules.case_worker_sees_plan_measure(plan_comment.measure_id))));
create policy read_6 on plan_comment for select to samlop_as_clinician
  using ((plan_comment.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (plan_comment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((plan_comment.goal_id is null or rules.clinician_sees_plan_goal(plan_comment.goal_id)) and (plan_comment.measure_id is null or rules.clinician_sees_plan_measure(plan_comment.measure_id))));
create policy read_7 on plan_comment for select to samlop_as_coordinator_municipal
  using ((plan_comment.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (plan_comment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((plan_comment.goal_id is null or rules.coordinator_municipal_sees_plan_goal(plan_comment.goal_id)) and (plan_comment.measure_id is null or rules.coordinator_municipal_sees_plan_measure(plan_comment.measure_id))));
create policy read_8 on plan_comment for select to samlop_as_coordinator_specialist
  using ((plan_comment.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (plan_comment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((plan_comment.goal_id is null or rules.coordinator_specialist_sees_plan_goal(plan_comment.goal_id)) and (plan_comment.measure_id is null or rules.coordinator_specialist_sees_plan_measure(plan_comment.measure_id))));
create policy read_9 on plan_comment for select to samlop_as_partner
  using ((plan_comment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARTNER' and 'PLAN' = any(r1.contents)) and (r1.root_id is null or r1.root_id = (select app.root_id())))) is true and plan_comment.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_comment.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_comment.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_comment.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and ((plan_comment.goal_id is null or rules.partner_sees_plan_goal(plan_comment.goal_id)) and (plan_comment.measure_id is null or rules.partner_sees_plan_measure(plan_comment.measure_id))));
create policy open_1 on plan_comment as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_partner
  using (plan_comment.patient_id <> all((select app.blocked('PLAN', false))::uuid[]));
create policy effects on plan_comment for all to samlop_effects
  using (plan_comment.patient_id = any((select app.opened())::uuid[]))
  with check (plan_comment.patient_id = any((select app.opened())::uuid[]));
create policy worker on plan_comment for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on plan_comment for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on plan_comment for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- plan_content
alter table plan_content enable row level security;
alter table plan_content force row level security;
create policy read_1 on plan_content for select to samlop_as_patient
  using ((select true from plan o1 where o1.id = plan_content.plan_id and (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('SELF') and r2.id = (select app.grant_id()))) is true and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and o1.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true limit 1) is true);
create policy read_2 on plan_content for select to samlop_as_parent
  using ((select true from plan o1 where o1.id = plan_content.plan_id and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and o1.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (((o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARENT' and (r2.full_until > (select samlop_now()) or (r2.open_until > (select samlop_now()) and 'PLAN' = any(r2.contents)))) and r2.id = (select app.grant_id()))) is true and o1.kind = any(array['INDIVIDUAL', 'TREATMENT', 'FOLLOW_UP']::text[])) or ((o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and (r3.kind = 'PARENT' and (r3.basic_until is null or r3.basic_until > (select samlop_now()))) and r3.id = (select app.grant_id()))) is true and o1.kind = any(array['INDIVIDUAL']::text[]))) limit 1) is true);
create policy read_3 on plan_content for select to samlop_as_next_of_kin
  using ((select true from plan o1 where o1.id = plan_content.plan_id and (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'KIN' and 'PLAN' = any(r2.contents)) and r2.id = (select app.grant_id()))) is true and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and o1.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and o1.kind = any(array['INDIVIDUAL', 'CRISIS']::text[]) limit 1) is true);
create policy read_4 on plan_content for select to samlop_as_gp
  using ((select true from plan o1 where o1.id = plan_content.plan_id and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and (((o1.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('BREAK_GLASS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((o1.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('REFERRER_OF') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and o1.kind = any(array['FOLLOW_UP']::text[]) and (((not app.objected(o1.patient_id, 'PLAN')) = true) or (o1.kind = any(array['INDIVIDUAL']::text[])) or (o1.owner_id = (select app.person_id())))) or ((o1.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (o1.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and r4.kind in ('GP_OF', 'REFERRER_OF') and (r4.root_id is null or r4.root_id = (select app.root_id()))))) is true and o1.kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(o1.patient_id, 'PLAN')) = true) or (o1.kind = 'INDIVIDUAL')) and rules.plan_text_shared_with(o1, (select app.person_id())))) limit 1) is true);
create policy read_5 on plan_content for select to samlop_as_case_worker
  using ((select true from plan o1 where o1.id = plan_content.plan_id and (o1.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('SERVES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and ((o1.kind = any(array['FOLLOW_UP']::text[]) and (((not app.objected(o1.patient_id, 'PLAN')) = true) or (o1.kind = any(array['INDIVIDUAL']::text[])) or (o1.owner_id = (select app.person_id())))) or (o1.kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS']::text[]) and (((not app.objected(o1.patient_id, 'PLAN')) = true) or (o1.kind = 'INDIVIDUAL')) and rules.plan_text_shared_with(o1, (select app.person_id())))) limit 1) is true);
create policy read_6 on plan_content for select to samlop_as_clinician
  using ((select true from plan o1 where o1.id = plan_content.plan_id and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and (((o1.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('BREAK_GLASS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((o1.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('ADDRESSED', 'TREATS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and o1.kind = any(array['TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[])) or ((o1.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (o1.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and r4.kind in ('ADDRESSED', 'TREATS') and (r4.root_id is null or r4.root_id = (select app.root_id()))))) is true and o1.kind = any(array['INDIVIDUAL']::text[]) and rules.plan_text_shared_with(o1, (select app.person_id())))) limit 1) is true);
create policy read_7 on plan_content for select to samlop_as_coordinator_municipal
  using ((select true from plan o1 where o1.id = plan_content.plan_id and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and (((o1.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('BREAK_GLASS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((o1.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('COORDINATES') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and o1.kind = any(array['INDIVIDUAL', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(o1.patient_id, 'PLAN')) = true) or (o1.kind = any(array['INDIVIDUAL']::text[])) or (o1.owner_id = (select app.person_id())))) or ((o1.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (o1.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and r4.kind in ('COORDINATES') and (r4.root_id is null or r4.root_id = (select app.root_id()))))) is true and o1.kind = any(array['TREATMENT']::text[]) and (not app.objected(o1.patient_id, 'PLAN')) = true and rules.plan_text_shared_with(o1, (select app.person_id())))) limit 1) is true);
create policy read_8 on plan_content for select to samlop_as_coordinator_specialist
  using ((select true from plan o1 where o1.id = plan_content.plan_id and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and (((o1.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('BREAK_GLASS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((o1.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('ADDRESSED', 'COORDINATES') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and o1.kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]))) limit 1) is true);
create policy read_9 on plan_content for select to samlop_as_partner
  using ((select true from plan o1 where o1.id = plan_content.plan_id and (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARTNER' and 'PLAN' = any(r2.contents)) and (r2.root_id is null or r2.root_id = (select app.root_id())))) is true and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and o1.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and ((o1.kind = any(array['INDIVIDUAL']::text[])) or (o1.kind = any(array['TREATMENT']::text[]) and (not app.objected(o1.patient_id, 'PLAN')) = true and rules.plan_text_shared_with(o1, (select app.person_id())))) limit 1) is true);
create policy effects on plan_content for all to samlop_effects
  using (plan_content.patient_id = any((select app.opened())::uuid[]))
  with check (plan_content.patient_id = any((select app.opened())::uuid[]));
create policy worker on plan_content for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on plan_content for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on plan_content for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- plan_evaluation
alter table plan_evaluation enable row level security;
alter table plan_evaluation force row level security;
create policy read_1 on plan_evaluation for select to samlop_as_patient
  using ((plan_evaluation.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and plan_evaluation.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_evaluation.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_evaluation.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_evaluation.pathway_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on plan_evaluation for select to samlop_as_parent
  using (plan_evaluation.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_evaluation.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_evaluation.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_evaluation.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (((plan_evaluation.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.full_until > (select samlop_now()) or (r1.open_until > (select samlop_now()) and 'PLAN' = any(r1.contents)))) and r1.id = (select app.grant_id()))) is true and plan_evaluation.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'FOLLOW_UP']::text[])) or ((plan_evaluation.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARENT' and (r2.basic_until is null or r2.basic_until > (select samlop_now()))) and r2.id = (select app.grant_id()))) is true and plan_evaluation.plan_kind = any(array['INDIVIDUAL']::text[]))));
create policy read_3 on plan_evaluation for select to samlop_as_next_of_kin
  using ((plan_evaluation.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'KIN' and 'PLAN' = any(r1.contents)) and r1.id = (select app.grant_id()))) is true and plan_evaluation.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_evaluation.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_evaluation.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_evaluation.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and plan_evaluation.plan_kind = any(array['INDIVIDUAL', 'CRISIS']::text[]));
create policy read_4 on plan_evaluation for select to samlop_as_gp
  using ((((plan_evaluation.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_evaluation.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_evaluation.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (plan_evaluation.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('REFERRER_OF') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_evaluation.plan_kind = any(array['FOLLOW_UP']::text[]) and (((not app.objected(plan_evaluation.patient_id, 'PLAN')) = true) or (plan_evaluation.plan_kind = any(array['INDIVIDUAL']::text[])) or (rules.plan_evaluation_owned_by(plan_evaluation, (select app.person_id()))))) or ((plan_evaluation.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (plan_evaluation.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('GP_OF', 'REFERRER_OF') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and plan_evaluation.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(plan_evaluation.patient_id, 'PLAN')) = true) or (plan_evaluation.plan_kind = 'INDIVIDUAL')) and rules.plan_evaluation_shared_with(plan_evaluation, (select app.person_id())))));
create policy read_5 on plan_evaluation for select to samlop_as_case_worker
  using ((plan_evaluation.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (plan_evaluation.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((plan_evaluation.plan_kind = any(array['FOLLOW_UP']::text[]) and (((not app.objected(plan_evaluation.patient_id, 'PLAN')) = true) or (plan_evaluation.plan_kind = any(array['INDIVIDUAL']::text[])) or (rules.plan_evaluation_owned_by(plan_evaluation, (select app.person_id()))))) or (plan_evaluation.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS']::text[]) and (((not app.objected(plan_evaluation.patient_id, 'PLAN')) = true) or (plan_evaluation.plan_kind = 'INDIVIDUAL')) and rules.plan_evaluation_shared_with(plan_evaluation, (select app.person_id())))));
create policy read_6 on plan_evaluation for select to samlop_as_clinician
  using ((((plan_evaluation.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_evaluation.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_evaluation.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (plan_evaluation.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'TREATS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_evaluation.plan_kind = any(array['TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[])) or ((plan_evaluation.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (plan_evaluation.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('ADDRESSED', 'TREATS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and plan_evaluation.plan_kind = any(array['INDIVIDUAL']::text[]) and rules.plan_evaluation_shared_with(plan_evaluation, (select app.person_id())))));
create policy read_7 on plan_evaluation for select to samlop_as_coordinator_municipal
  using ((((plan_evaluation.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_evaluation.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_evaluation.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (plan_evaluation.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_evaluation.plan_kind = any(array['INDIVIDUAL', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(plan_evaluation.patient_id, 'PLAN')) = true) or (plan_evaluation.plan_kind = any(array['INDIVIDUAL']::text[])) or (rules.plan_evaluation_owned_by(plan_evaluation, (select app.person_id()))))) or ((plan_evaluation.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (plan_evaluation.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('COORDINATES') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and plan_evaluation.plan_kind = any(array['TREATMENT']::text[]) and (not app.objected(plan_evaluation.patient_id, 'PLAN')) = true and rules.plan_evaluation_shared_with(plan_evaluation, (select app.person_id())))));
create policy read_8 on plan_evaluation for select to samlop_as_coordinator_specialist
  using ((((plan_evaluation.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_evaluation.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_evaluation.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (plan_evaluation.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_evaluation.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]))));
create policy read_9 on plan_evaluation for select to samlop_as_partner
  using ((plan_evaluation.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARTNER' and 'PLAN' = any(r1.contents)) and (r1.root_id is null or r1.root_id = (select app.root_id())))) is true and plan_evaluation.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_evaluation.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_evaluation.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_evaluation.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and ((plan_evaluation.plan_kind = any(array['INDIVIDUAL']::text[])) or (plan_evaluation.plan_kind = any(array['TREATMENT']::text[]) and (not app.objected(plan_evaluation.patient_id, 'PLAN')) = true and rules.plan_evaluation_shared_with(plan_evaluation, (select app.person_id())))));
create policy open_1 on plan_evaluation as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_partner
  using (plan_evaluation.patient_id <> all((select app.blocked('PLAN', false))::uuid[]));
create policy effects on plan_evaluation for all to samlop_effects
  using (plan_evaluation.patient_id = any((select app.opened())::uuid[]))
  with check (plan_evaluation.patient_id = any((select app.opened())::uuid[]));
create policy worker on plan_evaluation for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on plan_evaluation for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on plan_evaluation for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- plan_goal
alter table plan_goal enable row level security;
alter table plan_goal force row level security;
create policy read_1 on plan_goal for select to samlop_as_patient
  using ((plan_goal.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and plan_goal.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_goal.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_goal.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_goal.pathway_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on plan_goal for select to samlop_as_parent
  using (plan_goal.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_goal.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_goal.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_goal.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (((plan_goal.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.full_until > (select samlop_now()) or (r1.open_until > (select samlop_now()) and 'PLAN' = any(r1.contents)))) and r1.id = (select app.grant_id()))) is true and plan_goal.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'FOLLOW_UP']::text[])) or ((plan_goal.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARENT' and (r2.basic_until is null or r2.basic_until > (select samlop_now()))) and r2.id = (select app.grant_id()))) is true and plan_goal.plan_kind = any(array['INDIVIDUAL']::text[]))));
create policy read_3 on plan_goal for select to samlop_as_next_of_kin
  using ((plan_goal.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'KIN' and 'PLAN' = any(r1.contents)) and r1.id = (select app.grant_id()))) is true and plan_goal.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_goal.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_goal.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_goal.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and plan_goal.plan_kind = any(array['INDIVIDUAL', 'CRISIS']::text[]));
create policy read_4 on plan_goal for select to samlop_as_gp
  using ((((plan_goal.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_goal.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_goal.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (plan_goal.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('REFERRER_OF') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_goal.plan_kind = any(array['FOLLOW_UP']::text[]) and (((not app.objected(plan_goal.patient_id, 'PLAN')) = true) or (plan_goal.plan_kind = any(array['INDIVIDUAL']::text[])) or (rules.plan_goal_owned_by(plan_goal, (select app.person_id()))))) or ((plan_goal.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (plan_goal.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('GP_OF', 'REFERRER_OF') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and plan_goal.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(plan_goal.patient_id, 'PLAN')) = true) or (plan_goal.plan_kind = 'INDIVIDUAL')) and rules.plan_goal_shared_with(plan_goal, (select app.person_id())))));
create policy read_5 on plan_goal for select to samlop_as_case_worker
  using ((plan_goal.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (plan_goal.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((plan_goal.plan_kind = any(array['FOLLOW_UP']::text[]) and (((not app.objected(plan_goal.patient_id, 'PLAN')) = true) or (plan_goal.plan_kind = any(array['INDIVIDUAL']::text[])) or (rules.plan_goal_owned_by(plan_goal, (select app.person_id()))))) or (plan_goal.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS']::text[]) and (((not app.objected(plan_goal.patient_id, 'PLAN')) = true) or (plan_goal.plan_kind = 'INDIVIDUAL')) and rules.plan_goal_shared_with(plan_goal, (select app.person_id())))));
create policy read_6 on plan_goal for select to samlop_as_clinician
  using ((((plan_goal.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_goal.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_goal.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (plan_goal.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'TREATS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_goal.plan_kind = any(array['TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[])) or ((plan_goal.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (plan_goal.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('ADDRESSED', 'TREATS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and plan_goal.plan_kind = any(array['INDIVIDUAL']::text[]) and rules.plan_goal_shared_with(plan_goal, (select app.person_id())))));
create policy read_7 on plan_goal for select to samlop_as_coordinator_municipal
  using ((((plan_goal.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_goal.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_goal.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (plan_goal.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_goal.plan_kind = any(array['INDIVIDUAL', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(plan_goal.patient_id, 'PLAN')) = true) or (plan_goal.plan_kind = any(array['INDIVIDUAL']::text[])) or (rules.plan_goal_owned_by(plan_goal, (select app.person_id()))))) or ((plan_goal.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (plan_goal.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('COORDINATES') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and plan_goal.plan_kind = any(array['TREATMENT']::text[]) and (not app.objected(plan_goal.patient_id, 'PLAN')) = true and rules.plan_goal_shared_with(plan_goal, (select app.person_id())))));
create policy read_8 on plan_goal for select to samlop_as_coordinator_specialist
  using ((((plan_goal.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_goal.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_goal.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (plan_goal.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_goal.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]))));
create policy read_9 on plan_goal for select to samlop_as_partner
  using ((plan_goal.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARTNER' and 'PLAN' = any(r1.contents)) and (r1.root_id is null or r1.root_id = (select app.root_id())))) is true and plan_goal.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_goal.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_goal.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_goal.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and ((plan_goal.plan_kind = any(array['INDIVIDUAL']::text[])) or (plan_goal.plan_kind = any(array['TREATMENT']::text[]) and (not app.objected(plan_goal.patient_id, 'PLAN')) = true and rules.plan_goal_shared_with(plan_goal, (select app.person_id())))));
create policy open_1 on plan_goal as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_partner
  using (plan_goal.patient_id <> all((select app.blocked('PLAN', false))::uuid[]));
create policy effects on plan_goal for all to samlop_effects
  using (plan_goal.patient_id = any((select app.opened())::uuid[]))
  with check (plan_goal.patient_id = any((select app.opened())::uuid[]));
create policy worker on plan_goal for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on plan_goal for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on plan_goal for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- plan_link
alter table plan_link enable row level security;
alter table plan_link force row level security;
create policy read_1 on plan_link for select to samlop_as_patient
  using ((select true from plan o1 where o1.id = plan_link.whole_id and (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('SELF') and r2.id = (select app.grant_id()))) is true and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and o1.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true limit 1) is true);
create policy read_2 on plan_link for select to samlop_as_parent
  using ((select true from plan o1 where o1.id = plan_link.whole_id and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and o1.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (((o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARENT' and (r2.full_until > (select samlop_now()) or (r2.open_until > (select samlop_now()) and 'PLAN' = any(r2.contents)))) and r2.id = (select app.grant_id()))) is true and o1.kind = any(array['INDIVIDUAL', 'TREATMENT', 'FOLLOW_UP']::text[])) or ((o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and (r3.kind = 'PARENT' and (r3.basic_until is null or r3.basic_until > (select samlop_now()))) and r3.id = (select app.grant_id()))) is true and o1.kind = any(array['INDIVIDUAL']::text[]))) limit 1) is true);
create policy read_3 on plan_link for select to samlop_as_next_of_kin
  using ((select true from plan o1 where o1.id = plan_link.whole_id and (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'KIN' and 'PLAN' = any(r2.contents)) and r2.id = (select app.grant_id()))) is true and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and o1.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and o1.kind = any(array['INDIVIDUAL', 'CRISIS']::text[]) limit 1) is true);
create policy read_4 on plan_link for select to samlop_as_gp
  using ((select true from plan o1 where o1.id = plan_link.whole_id and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and (((o1.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('BREAK_GLASS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((o1.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('REFERRER_OF') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and o1.kind = any(array['FOLLOW_UP']::text[]) and (((not app.objected(o1.patient_id, 'PLAN')) = true) or (o1.kind = any(array['INDIVIDUAL']::text[])) or (o1.owner_id = (select app.person_id()))))) limit 1) is true);
create policy read_5 on plan_link for select to samlop_as_case_worker
  using ((select true from plan o1 where o1.id = plan_link.whole_id and (o1.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('SERVES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and o1.kind = any(array['FOLLOW_UP']::text[]) and (((not app.objected(o1.patient_id, 'PLAN')) = true) or (o1.kind = any(array['INDIVIDUAL']::text[])) or (o1.owner_id = (select app.person_id()))) limit 1) is true);
create policy read_6 on plan_link for select to samlop_as_clinician
  using ((select true from plan o1 where o1.id = plan_link.whole_id and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and (((o1.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('BREAK_GLASS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((o1.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('ADDRESSED', 'TREATS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and o1.kind = any(array['TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]))) limit 1) is true);
create policy read_7 on plan_link for select to samlop_as_coordinator_municipal
  using ((select true from plan o1 where o1.id = plan_link.whole_id and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and (((o1.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('BREAK_GLASS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((o1.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('COORDINATES') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and o1.kind = any(array['INDIVIDUAL', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(o1.patient_id, 'PLAN')) = true) or (o1.kind = any(array['INDIVIDUAL']::text[])) or (o1.owner_id = (select app.person_id()))))) limit 1) is true);
create policy read_8 on plan_link for select to samlop_as_coordinator_specialist
  using ((select true from plan o1 where o1.id = plan_link.whole_id and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and (((o1.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('BREAK_GLASS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((o1.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('ADDRESSED', 'COORDINATES') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and o1.kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]))) limit 1) is true);
create policy read_9 on plan_link for select to samlop_as_partner
  using ((select true from plan o1 where o1.id = plan_link.whole_id and (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARTNER' and 'PLAN' = any(r2.contents)) and (r2.root_id is null or r2.root_id = (select app.root_id())))) is true and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and o1.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and o1.kind = any(array['INDIVIDUAL']::text[]) limit 1) is true);
create policy effects on plan_link for all to samlop_effects
  using (plan_link.patient_id = any((select app.opened())::uuid[]))
  with check (plan_link.patient_id = any((select app.opened())::uuid[]));
create policy worker on plan_link for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on plan_link for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on plan_link for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- plan_measure
alter table plan_measure enable row level security;
alter table plan_measure force row level security;
create policy read_1 on plan_measure for select to samlop_as_patient
  using ((plan_measure.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and plan_measure.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_measure.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_measure.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_measure.pathway_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on plan_measure for select to samlop_as_parent
  using (plan_measure.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_measure.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_measure.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_measure.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (((plan_measure.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.full_until > (select samlop_now()) or (r1.open_until > (select samlop_now()) and 'PLAN' = any(r1.contents)))) and r1.id = (select app.grant_id()))) is true and plan_measure.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'FOLLOW_UP']::text[])) or ((plan_measure.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARENT' and (r2.basic_until is null or r2.basic_until > (select samlop_now()))) and r2.id = (select app.grant_id()))) is true and plan_measure.plan_kind = any(array['INDIVIDUAL']::text[]))));
create policy read_3 on plan_measure for select to samlop_as_next_of_kin
  using ((plan_measure.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'KIN' and 'PLAN' = any(r1.contents)) and r1.id = (select app.grant_id()))) is true and plan_measure.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_measure.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_measure.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_measure.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and plan_measure.plan_kind = any(array['INDIVIDUAL', 'CRISIS']::text[]));
create policy read_4 on plan_measure for select to samlop_as_gp
  using ((((plan_measure.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_measure.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_measure.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (plan_measure.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('REFERRER_OF') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_measure.plan_kind = any(array['FOLLOW_UP']::text[]) and (((not app.objected(plan_measure.patient_id, 'PLAN')) = true) or (plan_measure.plan_kind = any(array['INDIVIDUAL']::text[])) or (rules.plan_measure_owned_by(plan_measure, (select app.person_id()))))) or ((plan_measure.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (plan_measure.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('GP_OF', 'REFERRER_OF') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and plan_measure.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(plan_measure.patient_id, 'PLAN')) = true) or (plan_measure.plan_kind = 'INDIVIDUAL')) and rules.plan_measure_shared_with(plan_measure, (select app.person_id()))) or ((plan_measure.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (plan_measure.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and r4.kind in ('GP_OF', 'REFERRER_OF') and (r4.root_id is null or r4.root_id = (select app.root_id()))))) is true and plan_measure.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(plan_measure.patient_id, 'PLAN')) = true) or (plan_measure.plan_kind = 'INDIVIDUAL')) and coalesce(plan_measure.responsible_id = (select app.person_id()), false))));
create policy read_5 on plan_measure for select to samlop_as_case_worker
  using ((plan_measure.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (plan_measure.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((plan_measure.plan_kind = any(array['FOLLOW_UP']::text[]) and (((not app.objected(plan_measure.patient_id, 'PLAN')) = true) or (plan_measure.plan_kind = any(array['INDIVIDUAL']::text[])) or (rules.plan_measure_owned_by(plan_measure, (select app.person_id()))))) or (plan_measure.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS']::text[]) and (((not app.objected(plan_measure.patient_id, 'PLAN')) = true) or (plan_measure.plan_kind = 'INDIVIDUAL')) and rules.plan_measure_shared_with(plan_measure, (select app.person_id()))) or (plan_measure.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS']::text[]) and (((not app.objected(plan_measure.patient_id, 'PLAN')) = true) or (plan_measure.plan_kind = 'INDIVIDUAL')) and coalesce(plan_measure.responsible_id = (select app.person_id()), false))));
create policy read_6 on plan_measure for select to samlop_as_clinician
  using ((((plan_measure.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_measure.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_measure.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (plan_measure.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'TREATS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_measure.plan_kind = any(array['TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[])) or ((plan_measure.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (plan_measure.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('ADDRESSED', 'TREATS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and plan_measure.plan_kind = any(array['INDIVIDUAL']::text[]) and rules.plan_measure_shared_with(plan_measure, (select app.person_id()))) or ((plan_measure.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (plan_measure.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and r4.kind in ('ADDRESSED', 'TREATS') and (r4.root_id is null or r4.root_id = (select app.root_id()))))) is true and plan_measure.plan_kind = any(array['INDIVIDUAL']::text[]) and coalesce(plan_measure.responsible_id = (select app.person_id()), false))));
create policy read_7 on plan_measure for select to samlop_as_coordinator_municipal
  using ((((plan_measure.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_measure.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_measure.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (plan_measure.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_measure.plan_kind = any(array['INDIVIDUAL', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(plan_measure.patient_id, 'PLAN')) = true) or (plan_measure.plan_kind = any(array['INDIVIDUAL']::text[])) or (rules.plan_measure_owned_by(plan_measure, (select app.person_id()))))) or ((plan_measure.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (plan_measure.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('COORDINATES') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and plan_measure.plan_kind = any(array['TREATMENT']::text[]) and (not app.objected(plan_measure.patient_id, 'PLAN')) = true and rules.plan_measure_shared_with(plan_measure, (select app.person_id()))) or ((plan_measure.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (plan_measure.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and r4.kind in ('COORDINATES') and (r4.root_id is null or r4.root_id = (select app.root_id()))))) is true and plan_measure.plan_kind = any(array['TREATMENT']::text[]) and (not app.objected(plan_measure.patient_id, 'PLAN')) = true and coalesce(plan_measure.responsible_id = (select app.person_id()), false))));
create policy read_8 on plan_measure for select to samlop_as_coordinator_specialist
  using ((((plan_measure.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_measure.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_measure.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (plan_measure.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_measure.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]))));
create policy read_9 on plan_measure for select to samlop_as_partner
  using ((plan_measure.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARTNER' and 'PLAN' = any(r1.contents)) and (r1.root_id is null or r1.root_id = (select app.root_id())))) is true and plan_measure.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_measure.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_measure.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_measure.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and ((plan_measure.plan_kind = any(array['INDIVIDUAL']::text[])) or (plan_measure.plan_kind = any(array['TREATMENT']::text[]) and (not app.objected(plan_measure.patient_id, 'PLAN')) = true and rules.plan_measure_shared_with(plan_measure, (select app.person_id()))) or (plan_measure.plan_kind = any(array['TREATMENT']::text[]) and (not app.objected(plan_measure.patient_id, 'PLAN')) = true and coalesce(plan_measure.responsible_id = (select app.person_id()), false))));
create policy open_1 on plan_measure as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_partner
  using (plan_measure.patient_id <> all((select app.blocked('PLAN', false))::uuid[]));
create policy effects on plan_measure for all to samlop_effects
  using (plan_measure.patient_id = any((select app.opened())::uuid[]))
  with check (plan_measure.patient_id = any((select app.opened())::uuid[]));
create policy worker on plan_measure for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on plan_measure for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on plan_measure for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- plan_participant
alter table plan_participant enable row level security;
alter table plan_participant force row level security;
create policy read_1 on plan_participant for select to samlop_as_patient
  using ((plan_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and plan_participant.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_participant.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_participant.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_participant.pathway_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on plan_participant for select to samlop_as_parent
  using (plan_participant.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_participant.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_participant.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_participant.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (((plan_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.full_until > (select samlop_now()) or (r1.open_until > (select samlop_now()) and 'PLAN' = any(r1.contents)))) and r1.id = (select app.grant_id()))) is true and plan_participant.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'FOLLOW_UP']::text[])) or ((plan_participant.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARENT' and (r2.basic_until is null or r2.basic_until > (select samlop_now()))) and r2.id = (select app.grant_id()))) is true and plan_participant.plan_kind = any(array['INDIVIDUAL']::text[]))));
create policy read_3 on plan_participant for select to samlop_as_next_of_kin
  using ((plan_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'KIN' and 'PLAN' = any(r1.contents)) and r1.id = (select app.grant_id()))) is true and plan_participant.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_participant.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_participant.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_participant.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and plan_participant.plan_kind = any(array['INDIVIDUAL', 'CRISIS']::text[]));
create policy read_4 on plan_participant for select to samlop_as_gp
  using ((((plan_participant.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_participant.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (plan_participant.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('REFERRER_OF') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_participant.plan_kind = any(array['FOLLOW_UP']::text[]) and (((not app.objected(plan_participant.patient_id, 'PLAN')) = true) or (plan_participant.plan_kind = any(array['INDIVIDUAL']::text[])) or (rules.plan_participant_owned_by(plan_participant, (select app.person_id()))))) or ((plan_participant.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (plan_participant.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('GP_OF', 'REFERRER_OF') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and plan_participant.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(plan_participant.patient_id, 'PLAN')) = true) or (plan_participant.plan_kind = 'INDIVIDUAL')) and rules.plan_participant_shared_with(plan_participant, (select app.person_id()))) or ((plan_participant.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (plan_participant.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and r4.kind in ('GP_OF', 'REFERRER_OF') and (r4.root_id is null or r4.root_id = (select app.root_id()))))) is true and plan_participant.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(plan_participant.patient_id, 'PLAN')) = true) or (plan_participant.plan_kind = 'INDIVIDUAL')) and coalesce(plan_participant.person_id = (select app.person_id()), false))));
create policy read_5 on plan_participant for select to samlop_as_case_worker
  using ((plan_participant.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (plan_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((plan_participant.plan_kind = any(array['FOLLOW_UP']::text[]) and (((not app.objected(plan_participant.patient_id, 'PLAN')) = true) or (plan_participant.plan_kind = any(array['INDIVIDUAL']::text[])) or (rules.plan_participant_owned_by(plan_participant, (select app.person_id()))))) or (plan_participant.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS']::text[]) and (((not app.objected(plan_participant.patient_id, 'PLAN')) = true) or (plan_participant.plan_kind = 'INDIVIDUAL')) and rules.plan_participant_shared_with(plan_participant, (select app.person_id()))) or (plan_participant.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS']::text[]) and (((not app.objected(plan_participant.patient_id, 'PLAN')) = true) or (plan_participant.plan_kind = 'INDIVIDUAL')) and coalesce(plan_participant.person_id = (select app.person_id()), false))));
create policy read_6 on plan_participant for select to samlop_as_clinician
  using ((((plan_participant.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_participant.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (plan_participant.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'TREATS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_participant.plan_kind = any(array['TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[])) or ((plan_participant.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (plan_participant.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('ADDRESSED', 'TREATS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and plan_participant.plan_kind = any(array['INDIVIDUAL']::text[]) and rules.plan_participant_shared_with(plan_participant, (select app.person_id()))) or ((plan_participant.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (plan_participant.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and r4.kind in ('ADDRESSED', 'TREATS') and (r4.root_id is null or r4.root_id = (select app.root_id()))))) is true and plan_participant.plan_kind = any(array['INDIVIDUAL']::text[]) and coalesce(plan_participant.person_id = (select app.person_id()), false))));
create policy read_7 on plan_participant for select to samlop_as_coordinator_municipal
  using ((((plan_participant.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_participant.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (plan_participant.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_participant.plan_kind = any(array['INDIVIDUAL', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(plan_participant.patient_id, 'PLAN')) = true) or (plan_participant.plan_kind = any(array['INDIVIDUAL']::text[])) or (rules.plan_participant_owned_by(plan_participant, (select app.person_id()))))) or ((plan_participant.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (plan_participant.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('COORDINATES') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and plan_participant.plan_kind = any(array['TREATMENT']::text[]) and (not app.objected(plan_participant.patient_id, 'PLAN')) = true and rules.plan_participant_shared_with(plan_participant, (select app.person_id()))) or ((plan_participant.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (plan_participant.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and r4.kind in ('COORDINATES') and (r4.root_id is null or r4.root_id = (select app.root_id()))))) is true and plan_participant.plan_kind = any(array['TREATMENT']::text[]) and (not app.objected(plan_participant.patient_id, 'PLAN')) = true and coalesce(plan_participant.person_id = (select app.person_id()), false))));
create policy read_8 on plan_participant for select to samlop_as_coordinator_specialist
  using ((((plan_participant.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_participant.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (plan_participant.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_participant.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]))));
create policy read_9 on plan_participant for select to samlop_as_partner
  using ((plan_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARTNER' and 'PLAN' = any(r1.contents)) and (r1.root_id is null or r1.root_id = (select app.root_id())))) is true and plan_participant.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_participant.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_participant.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_participant.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and ((plan_participant.plan_kind = any(array['INDIVIDUAL']::text[])) or (plan_participant.plan_kind = any(array['TREATMENT']::text[]) and (not app.objected(plan_participant.patient_id, 'PLAN')) = true and rules.plan_participant_shared_with(plan_participant, (select app.person_id()))) or (plan_participant.plan_kind = any(array['TREATMENT']::text[]) and (not app.objected(plan_participant.patient_id, 'PLAN')) = true and coalesce(plan_participant.person_id = (select app.person_id()), false))));
create policy open_1 on plan_participant as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_partner
  using (plan_participant.patient_id <> all((select app.blocked('PLAN', false))::uuid[]));
create policy effects on plan_participant for all to samlop_effects
  using (plan_participant.patient_id = any((select app.opened())::uuid[]))
  with check (plan_participant.patient_id = any((select app.opened())::uuid[]));
create policy worker on plan_participant for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on plan_participant for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on plan_participant for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- plan_reminder
alter table plan_reminder enable row level security;
alter table plan_reminder force row level security;
create policy effects on plan_reminder for all to samlop_effects
  using (plan_reminder.patient_id = any((select app.opened())::uuid[]))
  with check (plan_reminder.patient_id = any((select app.opened())::uuid[]));
create policy worker on plan_reminder for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on plan_reminder for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on plan_reminder for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- plan_signature
alter table plan_signature enable row level security;
alter table plan_signature force row level security;
create policy read_1 on plan_signature for select to samlop_as_patient
  using ((plan_signature.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and plan_signature.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_signature.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_signature.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_signature.pathway_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on plan_signature for select to samlop_as_parent
  using (plan_signature.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_signature.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_signature.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_signature.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (((plan_signature.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.full_until > (select samlop_now()) or (r1.open_until > (select samlop_now()) and 'PLAN' = any(r1.contents)))) and r1.id = (select app.grant_id()))) is true and plan_signature.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'FOLLOW_UP']::text[])) or ((plan_signature.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARENT' and (r2.basic_until is null or r2.basic_until > (select samlop_now()))) and r2.id = (select app.grant_id()))) is true and plan_signature.plan_kind = any(array['INDIVIDUAL']::text[]))));
create policy read_3 on plan_signature for select to samlop_as_next_of_kin
  using ((plan_signature.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'KIN' and 'PLAN' = any(r1.contents)) and r1.id = (select app.grant_id()))) is true and plan_signature.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_signature.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_signature.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_signature.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and plan_signature.plan_kind = any(array['INDIVIDUAL', 'CRISIS']::text[]));
create policy read_4 on plan_signature for select to samlop_as_gp
  using ((((plan_signature.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_signature.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_signature.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (plan_signature.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('REFERRER_OF') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_signature.plan_kind = any(array['FOLLOW_UP']::text[]) and (((not app.objected(plan_signature.patient_id, 'PLAN')) = true) or (plan_signature.plan_kind = any(array['INDIVIDUAL']::text[])) or (rules.plan_signature_owned_by(plan_signature, (select app.person_id())))))));
create policy read_5 on plan_signature for select to samlop_as_case_worker
  using ((plan_signature.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (plan_signature.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and plan_signature.plan_kind = any(array['FOLLOW_UP']::text[]) and (((not app.objected(plan_signature.patient_id, 'PLAN')) = true) or (plan_signature.plan_kind = any(array['INDIVIDUAL']::text[])) or (rules.plan_signature_owned_by(plan_signature, (select app.person_id())))));
create policy read_6 on plan_signature for select to samlop_as_clinician
  using ((((plan_signature.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_signature.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_signature.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (plan_signature.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'TREATS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_signature.plan_kind = any(array['TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]))));
create policy read_7 on plan_signature for select to samlop_as_coordinator_municipal
  using ((((plan_signature.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_signature.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_signature.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (plan_signature.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_signature.plan_kind = any(array['INDIVIDUAL', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(plan_signature.patient_id, 'PLAN')) = true) or (plan_signature.plan_kind = any(array['INDIVIDUAL']::text[])) or (rules.plan_signature_owned_by(plan_signature, (select app.person_id())))))));
create policy read_8 on plan_signature for select to samlop_as_coordinator_specialist
  using ((((plan_signature.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_signature.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_signature.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (plan_signature.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_signature.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]))));
create policy read_9 on plan_signature for select to samlop_as_partner
  using ((plan_signature.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARTNER' and 'PLAN' = any(r1.contents)) and (r1.root_id is null or r1.root_id = (select app.root_id())))) is true and plan_signature.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_signature.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_signature.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_signature.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and plan_signature.plan_kind = any(array['INDIVIDUAL']::text[]));
create policy open_1 on plan_signature as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_partner
  using (plan_signature.patient_id <> all((select app.blocked('PLAN', false))::uuid[]));
create policy effects on plan_signature for all to samlop_effects
  using (plan_signature.patient_id = any((select app.opened())::uuid[]))
  with check (plan_signature.patient_id = any((select app.opened())::uuid[]));
create policy worker on plan_signature for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on plan_signature for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on plan_signature for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- plan_version
alter table plan_version enable row level security;
alter table plan_version force row level security;
create policy read_1 on plan_version for select to samlop_as_patient
  using ((plan_version.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and plan_version.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_version.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_version.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_version.pathway_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on plan_version for select to samlop_as_parent
  using (plan_version.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_version.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_version.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_version.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (((plan_version.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.full_until > (select samlop_now()) or (r1.open_until > (select samlop_now()) and 'PLAN' = any(r1.contents)))) and r1.id = (select app.grant_id()))) is true and plan_version.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'FOLLOW_UP']::text[])) or ((plan_version.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARENT' and (r2.basic_until is null or r2.basic_until > (select samlop_now()))) and r2.id = (select app.grant_id()))) is true and plan_version.plan_kind = any(array['INDIVIDUAL']::text[]))));
create policy read_3 on plan_version for select to samlop_as_next_of_kin
  using ((plan_version.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'KIN' and 'PLAN' = any(r1.contents)) and r1.id = (select app.grant_id()))) is true and plan_version.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_version.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_version.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_version.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and plan_version.plan_kind = any(array['INDIVIDUAL', 'CRISIS']::text[]));
create policy read_4 on plan_version for select to samlop_as_gp
  using ((((plan_version.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_version.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_version.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (plan_version.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('REFERRER_OF') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_version.plan_kind = any(array['FOLLOW_UP']::text[]) and (((not app.objected(plan_version.patient_id, 'PLAN')) = true) or (plan_version.plan_kind = any(array['INDIVIDUAL']::text[])) or (rules.plan_version_owned_by(plan_version, (select app.person_id())))))));
create policy read_5 on plan_version for select to samlop_as_case_worker
  using ((plan_version.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (plan_version.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and plan_version.plan_kind = any(array['FOLLOW_UP']::text[]) and (((not app.objected(plan_version.patient_id, 'PLAN')) = true) or (plan_version.plan_kind = any(array['INDIVIDUAL']::text[])) or (rules.plan_version_owned_by(plan_version, (select app.person_id())))));
create policy read_6 on plan_version for select to samlop_as_clinician
  using ((((plan_version.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_version.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_version.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (plan_version.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'TREATS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_version.plan_kind = any(array['TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]))));
create policy read_7 on plan_version for select to samlop_as_coordinator_municipal
  using ((((plan_version.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_version.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_version.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (plan_version.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_version.plan_kind = any(array['INDIVIDUAL', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(plan_version.patient_id, 'PLAN')) = true) or (plan_version.plan_kind = any(array['INDIVIDUAL']::text[])) or (rules.plan_version_owned_by(plan_version, (select app.person_id())))))));
create policy read_8 on plan_version for select to samlop_as_coordinator_specialist
  using ((((plan_version.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (plan_version.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((plan_version.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (plan_version.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and plan_version.plan_kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]))));
create policy read_9 on plan_version for select to samlop_as_partner
  using ((plan_version.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARTNER' and 'PLAN' = any(r1.contents)) and (r1.root_id is null or r1.root_id = (select app.root_id())))) is true and plan_version.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (plan_version.id = any((select app.withheld_objects())::uuid[])) is not true and (plan_version.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (plan_version.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and plan_version.plan_kind = any(array['INDIVIDUAL']::text[]));
create policy open_1 on plan_version as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_partner
  using (plan_version.patient_id <> all((select app.blocked('PLAN', false))::uuid[]));
create policy effects on plan_version for all to samlop_effects
  using (plan_version.patient_id = any((select app.opened())::uuid[]))
  with check (plan_version.patient_id = any((select app.opened())::uuid[]));
create policy worker on plan_version for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on plan_version for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on plan_version for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- plan_words
alter table plan_words enable row level security;
alter table plan_words force row level security;
create policy read_1 on plan_words for select to samlop_as_patient
  using ((select true from plan o1 where o1.id = plan_words.plan_id and (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('SELF') and r2.id = (select app.grant_id()))) is true and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and o1.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true limit 1) is true);
create policy read_2 on plan_words for select to samlop_as_parent
  using ((select true from plan o1 where o1.id = plan_words.plan_id and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and o1.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (((o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARENT' and (r2.full_until > (select samlop_now()) or (r2.open_until > (select samlop_now()) and 'PLAN' = any(r2.contents)))) and r2.id = (select app.grant_id()))) is true and o1.kind = any(array['INDIVIDUAL', 'TREATMENT', 'FOLLOW_UP']::text[])) or ((o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and (r3.kind = 'PARENT' and (r3.basic_until is null or r3.basic_until > (select samlop_now()))) and r3.id = (select app.grant_id()))) is true and o1.kind = any(array['INDIVIDUAL']::text[]))) limit 1) is true);
create policy read_3 on plan_words for select to samlop_as_next_of_kin
  using ((select true from plan o1 where o1.id = plan_words.plan_id and (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'KIN' and 'PLAN' = any(r2.contents)) and r2.id = (select app.grant_id()))) is true and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and o1.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and o1.kind = any(array['INDIVIDUAL', 'CRISIS']::text[]) limit 1) is true);
create policy read_4 on plan_words for select to samlop_as_gp
  using ((select true from plan o1 where o1.id = plan_words.plan_id and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and (((o1.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('BREAK_GLASS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((o1.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('REFERRER_OF') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and o1.kind = any(array['FOLLOW_UP']::text[]) and (((not app.objected(o1.patient_id, 'PLAN')) = true) or (o1.kind = any(array['INDIVIDUAL']::text[])) or (o1.owner_id = (select app.person_id())))) or ((o1.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (o1.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and r4.kind in ('GP_OF', 'REFERRER_OF') and (r4.root_id is null or r4.root_id = (select app.root_id()))))) is true and o1.kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(o1.patient_id, 'PLAN')) = true) or (o1.kind = 'INDIVIDUAL')) and rules.plan_words_shared_with(o1, (select app.person_id())))) limit 1) is true);
create policy read_5 on plan_words for select to samlop_as_case_worker
  using ((select true from plan o1 where o1.id = plan_words.plan_id and (o1.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('SERVES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and ((o1.kind = any(array['FOLLOW_UP']::text[]) and (((not app.objected(o1.patient_id, 'PLAN')) = true) or (o1.kind = any(array['INDIVIDUAL']::text[])) or (o1.owner_id = (select app.person_id())))) or (o1.kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS']::text[]) and (((not app.objected(o1.patient_id, 'PLAN')) = true) or (o1.kind = 'INDIVIDUAL')) and rules.plan_words_shared_with(o1, (select app.person_id())))) limit 1) is true);
create policy read_6 on plan_words for select to samlop_as_clinician
  using ((select true from plan o1 where o1.id = plan_words.plan_id and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and (((o1.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('BREAK_GLASS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((o1.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('ADDRESSED', 'TREATS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and o1.kind = any(array['TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[])) or ((o1.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (o1.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and r4.kind in ('ADDRESSED', 'TREATS') and (r4.root_id is null or r4.root_id = (select app.root_id()))))) is true and o1.kind = any(array['INDIVIDUAL']::text[]) and rules.plan_words_shared_with(o1, (select app.person_id())))) limit 1) is true);
create policy read_7 on plan_words for select to samlop_as_coordinator_municipal
  using ((select true from plan o1 where o1.id = plan_words.plan_id and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and (((o1.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('BREAK_GLASS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((o1.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('COORDINATES') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and o1.kind = any(array['INDIVIDUAL', 'CRISIS', 'FOLLOW_UP']::text[]) and (((not app.objected(o1.patient_id, 'PLAN')) = true) or (o1.kind = any(array['INDIVIDUAL']::text[])) or (o1.owner_id = (select app.person_id())))) or ((o1.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (o1.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and r4.kind in ('COORDINATES') and (r4.root_id is null or r4.root_id = (select app.root_id()))))) is true and o1.kind = any(array['TREATMENT']::text[]) and (not app.objected(o1.patient_id, 'PLAN')) = true and rules.plan_words_shared_with(o1, (select app.person_id())))) limit 1) is true);
create policy read_8 on plan_words for select to samlop_as_coordinator_specialist
  using ((select true from plan o1 where o1.id = plan_words.plan_id and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and (((o1.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('BREAK_GLASS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true) or ((o1.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (o1.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('ADDRESSED', 'COORDINATES') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and o1.kind = any(array['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP']::text[]))) limit 1) is true);
create policy read_9 on plan_words for select to samlop_as_partner
  using ((select true from plan o1 where o1.id = plan_words.plan_id and (o1.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARTNER' and 'PLAN' = any(r2.contents)) and (r2.root_id is null or r2.root_id = (select app.root_id())))) is true and o1.patient_id <> all((select app.blocked('PLAN', false))::uuid[]) and o1.patient_id <> all((select app.withheld('PLAN'))::uuid[]) and (o1.id = any((select app.withheld_objects())::uuid[])) is not true and (o1.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and ((o1.kind = any(array['INDIVIDUAL']::text[])) or (o1.kind = any(array['TREATMENT']::text[]) and (not app.objected(o1.patient_id, 'PLAN')) = true and rules.plan_words_shared_with(o1, (select app.person_id())))) limit 1) is true);
create policy effects on plan_words for all to samlop_effects
  using (plan_words.patient_id = any((select app.opened())::uuid[]))
  with check (plan_words.patient_id = any((select app.opened())::uuid[]));
create policy worker on plan_words for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on plan_words for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on plan_words for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- procedure_version
alter table procedure_version enable row level security;
alter table procedure_version force row level security;
create policy read_1 on procedure_version for select to samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_partner, samlop_as_auditor
  using (procedure_version.organisation_id = (select app.root_id()) and (procedure_version.published_at is not null) = true);
create policy read_2 on procedure_version for select to samlop_as_coordinating_unit, samlop_as_administrator
  using (procedure_version.organisation_id = (select app.root_id()));
create policy effects on procedure_version for all to samlop_effects
  using (true)
  with check (true);
create policy worker on procedure_version for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on procedure_version for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on procedure_version for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- reference_row
alter table reference_row enable row level security;
alter table reference_row force row level security;
create policy read_1 on reference_row for select to samlop_as_anonymous, samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator, samlop_as_installation
  using (true);
create policy effects on reference_row for all to samlop_effects
  using (true)
  with check (true);
create policy worker on reference_row for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on reference_row for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on reference_row for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- referral
alter table referral enable row level security;
alter table referral force row level security;
create policy read_1 on referral for select to samlop_as_patient
  using ((referral.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and referral.patient_id <> all((select app.withheld('REFERRAL'))::uuid[]) and (referral.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on referral for select to samlop_as_parent
  using ((referral.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.full_until > (select samlop_now()) or (r1.open_until > (select samlop_now()) and 'REFERRAL' = any(r1.contents)))) and r1.id = (select app.grant_id()))) is true and referral.patient_id <> all((select app.withheld('REFERRAL'))::uuid[]) and (referral.id = any((select app.withheld_objects())::uuid[])) is not true and (referral.status = 'DRAFT') = false);
create policy read_3 on referral for select to samlop_as_next_of_kin
  using ((referral.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'KIN' and 'REFERRAL' = any(r1.contents)) and r1.id = (select app.grant_id()))) is true and referral.patient_id <> all((select app.withheld('REFERRAL'))::uuid[]) and (referral.id = any((select app.withheld_objects())::uuid[])) is not true and (referral.status = 'DRAFT') = false);
create policy read_4 on referral for select to samlop_as_gp
  using ((((referral.patient_id = any((select app.page(array['BREAK_GLASS', 'GP_OF']::text[]))::uuid[]) or (referral.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS', 'GP_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and (referral.status = 'DRAFT') = false) or ((referral.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF', 'REGISTERS', 'SERVES', 'TREATS']::text[]))::uuid[]) or (referral.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('GP_OF', 'REFERRER_OF', 'REGISTERS', 'SERVES', 'TREATS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and referral.created_by = (select app.person_id())) or ((referral.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (referral.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('REFERRER_OF') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and exists (select from unit_closure c where c.ancestor_id = (select app.unit_id()) and c.descendant_id = referral.from_unit_id))));
create policy read_5 on referral for select to samlop_as_case_worker
  using ((((referral.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF', 'REGISTERS', 'SERVES', 'TREATS']::text[]))::uuid[]) or (referral.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('GP_OF', 'REFERRER_OF', 'REGISTERS', 'SERVES', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and referral.created_by = (select app.person_id())) or ((referral.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (referral.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('REFERRER_OF') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and exists (select from unit_closure c where c.ancestor_id = (select app.unit_id()) and c.descendant_id = referral.from_unit_id)) or ((referral.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (referral.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('SERVES') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and (referral.status = 'DRAFT') = false)));
create policy read_6 on referral for select to samlop_as_clinician
  using ((((referral.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'TREATS']::text[]))::uuid[]) or (referral.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'BREAK_GLASS', 'TREATS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and (referral.status = 'DRAFT') = false) or ((referral.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF', 'REGISTERS', 'SERVES', 'TREATS']::text[]))::uuid[]) or (referral.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('GP_OF', 'REFERRER_OF', 'REGISTERS', 'SERVES', 'TREATS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and referral.created_by = (select app.person_id())) or ((referral.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (referral.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and r4.kind in ('REFERRER_OF') and (r4.root_id is null or r4.root_id = (select app.root_id()))))) is true and exists (select from unit_closure c where c.ancestor_id = (select app.unit_id()) and c.descendant_id = referral.from_unit_id))));
create policy read_7 on referral for select to samlop_as_coordinator_municipal
  using ((referral.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'COORDINATES']::text[]))::uuid[]) or (referral.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and (referral.status = 'DRAFT') = false);
create policy read_8 on referral for select to samlop_as_coordinator_specialist
  using ((referral.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'COORDINATES']::text[]))::uuid[]) or (referral.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('ADDRESSED', 'BREAK_GLASS', 'COORDINATES') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and (referral.status = 'DRAFT') = false);
create policy read_9 on referral for select to samlop_as_unit_leader
  using ((referral.patient_id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r1 where r1.patient_id = referral.patient_id and r1.subject_id = (select app.root_id()) and r1.kind in ('PARTY') limit 1)) is true and (referral.status = 'DRAFT') = false and exists (select from unit_closure c where c.ancestor_id = (select app.unit_id()) and c.descendant_id = referral.to_unit_id));
create policy read_10 on referral for select to samlop_as_coordinating_unit
  using ((referral.patient_id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r1 where r1.patient_id = referral.patient_id and r1.subject_id = (select app.root_id()) and r1.kind in ('PARTY') limit 1)) is true and (referral.status = 'DRAFT') = false);
create policy act_1 on referral for select to samlop_as_clinician
  using ((select app.deciding()) and (((referral.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES', 'REGISTERS', 'TREATS']::text[]))::uuid[]) or (referral.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES', 'REGISTERS', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and referral.patient_id <> all((select app.blocked('REFERRAL', false))::uuid[]))));
create policy act_2 on referral for select to samlop_as_coordinator_specialist
  using ((select app.deciding()) and ((referral.patient_id <> all((select app.blocked('REFERRAL', false))::uuid[]) and (((referral.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES', 'REGISTERS', 'TREATS']::text[]))::uuid[]) or (referral.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES', 'REGISTERS', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((referral.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (referral.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'TREATS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and exists (select from unit_closure c where c.ancestor_id = (select app.unit_id()) and c.descendant_id = referral.to_unit_id) and (referral.status = 'DRAFT') = false)))));
create policy open_1 on referral as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit
  using (referral.patient_id <> all((select app.blocked('REFERRAL', false))::uuid[]));
create policy effects on referral for all to samlop_effects
  using (referral.patient_id = any((select app.opened())::uuid[]))
  with check (referral.patient_id = any((select app.opened())::uuid[]));
create policy worker on referral for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on referral for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on referral for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- referral_assessment
alter table referral_assessment enable row level security;
alter table referral_assessment force row level security;
create policy read_1 on referral_assessment for select to samlop_as_patient
  using ((referral_assessment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and referral_assessment.patient_id <> all((select app.withheld('REFERRAL'))::uuid[]) and (referral_assessment.referral_id = any((select app.withheld_objects())::uuid[])) is not true and rules.referral_assessment_draft(referral_assessment, false));
create policy read_2 on referral_assessment for select to samlop_as_parent
  using ((referral_assessment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.full_until > (select samlop_now()) or (r1.open_until > (select samlop_now()) and 'REFERRAL' = any(r1.contents)))) and r1.id = (select app.grant_id()))) is true and referral_assessment.patient_id <> all((select app.withheld('REFERRAL'))::uuid[]) and (referral_assessment.referral_id = any((select app.withheld_objects())::uuid[])) is not true and rules.referral_assessment_draft(referral_assessment, false));
create policy read_3 on referral_assessment for select to samlop_as_next_of_kin
  using ((referral_assessment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'KIN' and 'REFERRAL' = any(r1.contents)) and r1.id = (select app.grant_id()))) is true and referral_assessment.patient_id <> all((select app.withheld('REFERRAL'))::uuid[]) and (referral_assessment.referral_id = any((select app.withheld_objects())::uuid[])) is not true and rules.referral_assessment_draft(referral_assessment, false));
create policy read_4 on referral_assessment for select to samlop_as_gp
  using ((((referral_assessment.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (referral_assessment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and rules.referral_assessment_draft(referral_assessment, false)) or ((referral_assessment.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF', 'REGISTERS', 'SERVES', 'TREATS']::text[]))::uuid[]) or (referral_assessment.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('GP_OF', 'REFERRER_OF', 'REGISTERS', 'SERVES', 'TREATS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and rules.referral_assessment_author(referral_assessment, (select app.person_id()))) or ((referral_assessment.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (referral_assessment.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('REFERRER_OF') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and rules.referral_assessment_from_within(referral_assessment, (select app.unit_id()))) or ((referral_assessment.patient_id = any((select app.page(array['GP_OF']::text[]))::uuid[]) or (referral_assessment.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and r4.kind in ('GP_OF') and (r4.root_id is null or r4.root_id = (select app.root_id()))))) is true and rules.referral_assessment_draft(referral_assessment, false) and rules.referral_assessment_conferred_with_gp(referral_assessment, true) and (not app.objected(referral_assessment.patient_id, 'REFERRAL')) = true)));
create policy read_5 on referral_assessment for select to samlop_as_case_worker
  using ((((referral_assessment.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF', 'REGISTERS', 'SERVES', 'TREATS']::text[]))::uuid[]) or (referral_assessment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('GP_OF', 'REFERRER_OF', 'REGISTERS', 'SERVES', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and rules.referral_assessment_author(referral_assessment, (select app.person_id()))) or ((referral_assessment.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (referral_assessment.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('REFERRER_OF') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and rules.referral_assessment_from_within(referral_assessment, (select app.unit_id())))));
create policy read_6 on referral_assessment for select to samlop_as_clinician
  using ((((referral_assessment.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'TREATS']::text[]))::uuid[]) or (referral_assessment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and rules.referral_assessment_draft(referral_assessment, false)) or ((referral_assessment.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF', 'REGISTERS', 'SERVES', 'TREATS']::text[]))::uuid[]) or (referral_assessment.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('GP_OF', 'REFERRER_OF', 'REGISTERS', 'SERVES', 'TREATS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and rules.referral_assessment_author(referral_assessment, (select app.person_id()))) or ((referral_assessment.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (referral_assessment.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('REFERRER_OF') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and rules.referral_assessment_from_within(referral_assessment, (select app.unit_id())))));
create policy read_7 on referral_assessment for select to samlop_as_coordinator_municipal
  using (rules.referral_assessment_draft(referral_assessment, false) and (((referral_assessment.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (referral_assessment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((referral_assessment.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (referral_assessment.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and (not app.objected(referral_assessment.patient_id, 'REFERRAL')) = true)));
create policy read_8 on referral_assessment for select to samlop_as_coordinator_specialist
  using ((referral_assessment.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'COORDINATES']::text[]))::uuid[]) or (referral_assessment.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and rules.referral_assessment_draft(referral_assessment, false));
create policy open_1 on referral_assessment as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using (referral_assessment.patient_id <> all((select app.blocked('REFERRAL', false))::uuid[]));
create policy effects on referral_assessment for all to samlop_effects
  using (referral_assessment.patient_id = any((select app.opened())::uuid[]))
  with check (referral_assessment.patient_id = any((select app.opened())::uuid[]));
create policy worker on referral_assessment for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on referral_assessment for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on referral_assessment for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- referral_content
alter table referral_content enable row level security;
alter table referral_content force row level security;
create policy read_1 on referral_content for select to samlop_as_patient
  using ((referral_content.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and referral_content.patient_id <> all((select app.withheld('REFERRAL'))::uuid[]) and (referral_content.referral_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on referral_content for select to samlop_as_parent
  using ((referral_content.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.full_until > (select samlop_now()) or (r1.open_until > (select samlop_now()) and 'REFERRAL' = any(r1.contents)))) and r1.id = (select app.grant_id()))) is true and referral_content.patient_id <> all((select app.withheld('REFERRAL'))::uuid[]) and (referral_content.referral_id = any((select app.withheld_objects())::uuid[])) is not true and rules.referral_content_draft(referral_content, false));
create policy read_3 on referral_content for select to samlop_as_next_of_kin
  using ((referral_content.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'KIN' and 'REFERRAL' = any(r1.contents)) and r1.id = (select app.grant_id()))) is true and referral_content.patient_id <> all((select app.withheld('REFERRAL'))::uuid[]) and (referral_content.referral_id = any((select app.withheld_objects())::uuid[])) is not true and rules.referral_content_draft(referral_content, false));
create policy read_4 on referral_content for select to samlop_as_gp
  using ((((referral_content.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (referral_content.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and rules.referral_content_draft(referral_content, false)) or ((referral_content.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF', 'REGISTERS', 'SERVES', 'TREATS']::text[]))::uuid[]) or (referral_content.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('GP_OF', 'REFERRER_OF', 'REGISTERS', 'SERVES', 'TREATS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and rules.referral_content_author(referral_content, (select app.person_id()))) or ((referral_content.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (referral_content.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('REFERRER_OF') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and rules.referral_content_from_within(referral_content, (select app.unit_id()))) or ((referral_content.patient_id = any((select app.page(array['GP_OF']::text[]))::uuid[]) or (referral_content.patient_id in (select r4.patient_id from relation r4 where r4.subject_id = any((select app.subjects())::uuid[]) and r4.kind in ('GP_OF') and (r4.root_id is null or r4.root_id = (select app.root_id()))))) is true and rules.referral_content_draft(referral_content, false) and rules.referral_content_conferred_with_gp(referral_content, true) and (not app.objected(referral_content.patient_id, 'REFERRAL')) = true)));
create policy read_5 on referral_content for select to samlop_as_case_worker
  using ((((referral_content.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF', 'REGISTERS', 'SERVES', 'TREATS']::text[]))::uuid[]) or (referral_content.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('GP_OF', 'REFERRER_OF', 'REGISTERS', 'SERVES', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and rules.referral_content_author(referral_content, (select app.person_id()))) or ((referral_content.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (referral_content.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('REFERRER_OF') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and rules.referral_content_from_within(referral_content, (select app.unit_id())))));
create policy read_6 on referral_content for select to samlop_as_clinician
  using ((((referral_content.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'TREATS']::text[]))::uuid[]) or (referral_content.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and rules.referral_content_draft(referral_content, false)) or ((referral_content.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF', 'REGISTERS', 'SERVES', 'TREATS']::text[]))::uuid[]) or (referral_content.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('GP_OF', 'REFERRER_OF', 'REGISTERS', 'SERVES', 'TREATS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and rules.referral_content_author(referral_content, (select app.person_id()))) or ((referral_content.patient_id = any((select app.page(array['REFERRER_OF']::text[]))::uuid[]) or (referral_content.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('REFERRER_OF') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and rules.referral_content_from_within(referral_content, (select app.unit_id())))));
create policy read_7 on referral_content for select to samlop_as_coordinator_municipal
  using (rules.referral_content_draft(referral_content, false) and (((referral_content.patient_id = any((select app.page(array['BREAK_GLASS']::text[]))::uuid[]) or (referral_content.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true) or ((referral_content.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (referral_content.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'COORDINATES') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and (not app.objected(referral_content.patient_id, 'REFERRAL')) = true)));
create policy read_8 on referral_content for select to samlop_as_coordinator_specialist
  using ((referral_content.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'COORDINATES']::text[]))::uuid[]) or (referral_content.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and rules.referral_content_draft(referral_content, false));
create policy open_1 on referral_content as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using (referral_content.patient_id <> all((select app.blocked('REFERRAL', false))::uuid[]));
create policy effects on referral_content for all to samlop_effects
  using (referral_content.patient_id = any((select app.opened())::uuid[]))
  with check (referral_content.patient_id = any((select app.opened())::uuid[]));
create policy worker on referral_content for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on referral_content for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on referral_content for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- referral_suggestion
alter table referral_suggestion enable row level security;
alter table referral_suggestion force row level security;
create policy read_1 on referral_suggestion for select to samlop_as_patient
  using ((referral_suggestion.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and referral_suggestion.patient_id <> all((select app.withheld('REFERRAL'))::uuid[]) and (referral_suggestion.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on referral_suggestion for select to samlop_as_gp
  using ((referral_suggestion.patient_id = any((select app.page(array['GP_OF']::text[]))::uuid[]) or (referral_suggestion.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('GP_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_3 on referral_suggestion for select to samlop_as_case_worker
  using ((referral_suggestion.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (referral_suggestion.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and referral_suggestion.suggested_by = (select app.person_id()));
create policy read_4 on referral_suggestion for select to samlop_as_coordinator_municipal
  using ((referral_suggestion.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (referral_suggestion.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and referral_suggestion.suggested_by = (select app.person_id()));
create policy open_1 on referral_suggestion as restrictive for select to samlop_as_patient, samlop_as_gp, samlop_as_case_worker, samlop_as_coordinator_municipal
  using (referral_suggestion.patient_id <> all((select app.blocked('REFERRAL', false))::uuid[]));
create policy effects on referral_suggestion for all to samlop_effects
  using (referral_suggestion.patient_id = any((select app.opened())::uuid[]))
  with check (referral_suggestion.patient_id = any((select app.opened())::uuid[]));
create policy worker on referral_suggestion for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on referral_suggestion for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on referral_suggestion for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- registration_export
alter table registration_export enable row level security;
alter table registration_export force row level security;
create policy read_1 on registration_export for select to samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator, samlop_as_installation
  using (registration_export.grant_id = (select app.grant_id()));
create policy effects on registration_export for all to samlop_effects
  using (true)
  with check (true);
create policy worker on registration_export for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on registration_export for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on registration_export for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- relation
alter table relation enable row level security;
alter table relation force row level security;
create policy read_1 on relation for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_administrator, samlop_as_installation
  using ((relation.subject_id = any((select app.subjects())::uuid[])) is true and relation.valid_from <= (select samlop_now()) and (relation.valid_to is null or relation.valid_to > (select samlop_now())));
create policy read_2 on relation for select to samlop_as_auditor
  using ((relation.subject_id = any((select app.subjects())::uuid[])) is true);
create policy log_reader on relation for select to samlop_auditor
  using (((select app.role()) = 'PATIENT' and ((relation.subject_id = any((select app.subjects())::uuid[])) is true and relation.valid_from <= (select samlop_now()) and (relation.valid_to is null or relation.valid_to > (select samlop_now()))))
    or ((select app.role()) = 'PARENT' and ((relation.subject_id = any((select app.subjects())::uuid[])) is true and relation.valid_from <= (select samlop_now()) and (relation.valid_to is null or relation.valid_to > (select samlop_now()))))
    or ((select app.role()) = 'NEXT_OF_KIN' and ((relation.subject_id = any((select app.subjects())::uuid[])) is true and relation.valid_from <= (select samlop_now()) and (relation.valid_to is null or relation.valid_to > (select samlop_now()))))
    or ((select app.role()) = 'GP' and ((relation.subject_id = any((select app.subjects())::uuid[])) is true and relation.valid_from <= (select samlop_now()) and (relation.valid_to is null or relation.valid_to > (select samlop_now()))))
    or ((select app.role()) = 'CASE_WORKER' and ((relation.subject_id = any((select app.subjects())::uuid[])) is true and relation.valid_from <= (select samlop_now()) and (relation.valid_to is null or relation.valid_to > (select samlop_now()))))
    or ((select app.role()) = 'CLINICIAN' and ((relation.subject_id = any((select app.subjects())::uuid[])) is true and relation.valid_from <= (select samlop_now()) and (relation.valid_to is null or relation.valid_to > (select samlop_now()))))
    or ((select app.role()) = 'COORDINATOR' and (select app.side()) = 'MUNICIPAL' and ((relation.subject_id = any((select app.subjects())::uuid[])) is true and relation.valid_from <= (select samlop_now()) and (relation.valid_to is null or relation.valid_to > (select samlop_now()))))
    or ((select app.role()) = 'COORDINATOR' and (select app.side()) = 'SPECIALIST' and ((relation.subject_id = any((select app.subjects())::uuid[])) is true and relation.valid_from <= (select samlop_now()) and (relation.valid_to is null or relation.valid_to > (select samlop_now()))))
    or ((select app.role()) = 'UNIT_LEADER' and ((relation.subject_id = any((select app.subjects())::uuid[])) is true and relation.valid_from <= (select samlop_now()) and (relation.valid_to is null or relation.valid_to > (select samlop_now()))))
    or ((select app.role()) = 'COORDINATING_UNIT' and ((relation.subject_id = any((select app.subjects())::uuid[])) is true and relation.valid_from <= (select samlop_now()) and (relation.valid_to is null or relation.valid_to > (select samlop_now()))))
    or ((select app.role()) = 'PARTNER' and ((relation.subject_id = any((select app.subjects())::uuid[])) is true and relation.valid_from <= (select samlop_now()) and (relation.valid_to is null or relation.valid_to > (select samlop_now()))))
    or ((select app.role()) = 'AUDITOR' and ((relation.subject_id = any((select app.subjects())::uuid[])) is true))
    or ((select app.role()) = 'ADMINISTRATOR' and ((relation.subject_id = any((select app.subjects())::uuid[])) is true and relation.valid_from <= (select samlop_now()) and (relation.valid_to is null or relation.valid_to > (select samlop_now()))))
    or ((select app.role()) = 'ADMINISTRATOR' and ((relation.subject_id = any((select app.subjects())::uuid[])) is true and relation.valid_from <= (select samlop_now()) and (relation.valid_to is null or relation.valid_to > (select samlop_now())))));
create policy effects on relation for all to samlop_effects
  using (relation.patient_id = any((select app.opened())::uuid[]))
  with check (relation.patient_id = any((select app.opened())::uuid[]));
create policy worker on relation for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on relation for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on relation for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- representation
alter table representation enable row level security;
alter table representation force row level security;
create policy read_1 on representation for select to samlop_as_patient
  using ((representation.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and representation.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (representation.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on representation for select to samlop_as_parent
  using ((representation.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and r1.full_until > (select samlop_now())) and r1.id = (select app.grant_id()))) is true and representation.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (representation.id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_3 on representation for select to samlop_as_next_of_kin
  using ((representation.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('KIN') and r1.id = (select app.grant_id()))) is true and representation.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (representation.id = any((select app.withheld_objects())::uuid[])) is not true and representation.person_id = (select app.person_id()));
create policy read_4 on representation for select to samlop_as_gp
  using ((representation.patient_id = any((select app.page(array['GP_OF']::text[]))::uuid[]) or (representation.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('GP_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_5 on representation for select to samlop_as_case_worker
  using ((representation.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (representation.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_6 on representation for select to samlop_as_clinician
  using ((representation.patient_id = any((select app.page(array['TREATS']::text[]))::uuid[]) or (representation.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_7 on representation for select to samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((representation.patient_id = any((select app.page(array['COORDINATES']::text[]))::uuid[]) or (representation.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy open_1 on representation as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using (representation.patient_id <> all((select app.blocked('PATIENT', false))::uuid[]));
create policy effects on representation for all to samlop_effects
  using (representation.patient_id = any((select app.opened())::uuid[]))
  with check (representation.patient_id = any((select app.opened())::uuid[]));
create policy worker on representation for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on representation for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on representation for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- role_grant
alter table role_grant enable row level security;
alter table role_grant force row level security;
create policy read_1 on role_grant for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_partner
  using ((((role_grant.role = 'COORDINATOR' or role_grant.basis = 'ASSIGNMENT')) or (role_grant.person_id = (select app.person_id()))));
create policy read_2 on role_grant for select to samlop_as_unit_leader
  using ((((role_grant.role = 'COORDINATOR' or role_grant.basis = 'ASSIGNMENT')) or (((role_grant.person_id = (select app.person_id())) or (exists (select from unit_closure c where c.ancestor_id = (select app.unit_id()) and c.descendant_id = role_grant.unit_id))))));
create policy read_3 on role_grant for select to samlop_as_coordinating_unit, samlop_as_administrator
  using ((((role_grant.role = 'COORDINATOR' or role_grant.basis = 'ASSIGNMENT')) or (((role_grant.person_id = (select app.person_id())) or (exists (select from unit_closure c where c.ancestor_id = (select app.root_id()) and c.descendant_id = role_grant.unit_id))))));
create policy read_4 on role_grant for select to samlop_as_auditor
  using ((((role_grant.role = 'COORDINATOR' or role_grant.basis = 'ASSIGNMENT' or exists (select from unit_closure c where c.ancestor_id = (select app.root_id()) and c.descendant_id = role_grant.unit_id))) or (role_grant.person_id = (select app.person_id()))));
create policy read_5 on role_grant for select to samlop_as_installation
  using ((((role_grant.role = 'COORDINATOR' or role_grant.basis = 'ASSIGNMENT')) or (((role_grant.person_id = (select app.person_id())) or (exists (select from unit_closure c where c.ancestor_id = '00000000-0000-0000-0000-000000000000'::uuid and c.descendant_id = role_grant.unit_id))))));
create policy act_1 on role_grant for select to samlop_as_auditor
  using ((select app.deciding()) and ((exists (select from unit_closure c where c.ancestor_id = (select app.root_id()) and c.descendant_id = role_grant.unit_id))));
create policy log_reader on role_grant for select to samlop_auditor
  using (((select app.role()) = 'PATIENT' and ((((role_grant.role = 'COORDINATOR' or role_grant.basis = 'ASSIGNMENT')) or (role_grant.person_id = (select app.person_id())))))
    or ((select app.role()) = 'PARENT' and ((((role_grant.role = 'COORDINATOR' or role_grant.basis = 'ASSIGNMENT')) or (role_grant.person_id = (select app.person_id())))))
    or ((select app.role()) = 'NEXT_OF_KIN' and ((((role_grant.role = 'COORDINATOR' or role_grant.basis = 'ASSIGNMENT')) or (role_grant.person_id = (select app.person_id())))))
    or ((select app.role()) = 'GP' and ((((role_grant.role = 'COORDINATOR' or role_grant.basis = 'ASSIGNMENT')) or (role_grant.person_id = (select app.person_id())))))
    or ((select app.role()) = 'CASE_WORKER' and ((((role_grant.role = 'COORDINATOR' or role_grant.basis = 'ASSIGNMENT')) or (role_grant.person_id = (select app.person_id())))))
    or ((select app.role()) = 'CLINICIAN' and ((((role_grant.role = 'COORDINATOR' or role_grant.basis = 'ASSIGNMENT')) or (role_grant.person_id = (select app.person_id())))))
    or ((select app.role()) = 'COORDINATOR' and (select app.side()) = 'MUNICIPAL' and ((((role_grant.role = 'COORDINATOR' or role_grant.basis = 'ASSIGNMENT')) or (role_grant.person_id = (select app.person_id())))))
    or ((select app.role()) = 'COORDINATOR' and (select app.side()) = 'SPECIALIST' and ((((role_grant.role = 'COORDINATOR' or role_grant.basis = 'ASSIGNMENT')) or (role_grant.person_id = (select app.person_id())))))
    or ((select app.role()) = 'UNIT_LEADER' and ((((role_grant.role = 'COORDINATOR' or role_grant.basis = 'ASSIGNMENT')) or (((role_grant.person_id = (select app.person_id())) or (exists (select from unit_closure c where c.ancestor_id = (select app.unit_id()) and c.descendant_id = role_grant.unit_id)))))))
    or ((select app.role()) = 'COORDINATING_UNIT' and ((((role_grant.role = 'COORDINATOR' or role_grant.basis = 'ASSIGNMENT')) or (((role_grant.person_id = (select app.person_id())) or (exists (select from unit_closure c where c.ancestor_id = (select app.root_id()) and c.descendant_id = role_grant.unit_id)))))))
    or ((select app.role()) = 'PARTNER' and ((((role_grant.role = 'COORDINATOR' or role_grant.basis = 'ASSIGNMENT')) or (role_grant.person_id = (select app.person_id())))))
    or ((select app.role()) = 'AUDITOR' and ((((role_grant.role = 'COORDINATOR' or role_grant.basis = 'ASSIGNMENT' or exists (select from unit_closure c where c.ancestor_id = (select app.root_id()) and c.descendant_id = role_grant.unit_id))) or (role_grant.person_id = (select app.person_id())))))
    or ((select app.role()) = 'ADMINISTRATOR' and ((((role_grant.role = 'COORDINATOR' or role_grant.basis = 'ASSIGNMENT')) or (((role_grant.person_id = (select app.person_id())) or (exists (select from unit_closure c where c.ancestor_id = (select app.root_id()) and c.descendant_id = role_grant.unit_id)))))))
    or ((select app.role()) = 'ADMINISTRATOR' and ((((role_grant.role = 'COORDINATOR' or role_grant.basis = 'ASSIGNMENT')) or (((role_grant.person_id = (select app.person_id())) or (exists (select from unit_closure c where c.ancestor_id = '00000000-0000-0000-0000-000000000000'::uuid and c.descendant_id = role_grant.unit_id))))))));
create policy effects on role_grant for all to samlop_effects
  using (true)
  with check (true);
create policy worker on role_grant for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on role_grant for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on role_grant for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- saved_search
alter table saved_search enable row level security;
alter table saved_search force row level security;
create policy read_1 on saved_search for select to samlop_as_auditor
  using (saved_search.root_id = (select app.root_id()) and ((saved_search.person_id = (select app.person_id())) or (saved_search.shared = true)));
create policy act_1 on saved_search for select to samlop_as_auditor
  using ((select app.deciding()) and ((saved_search.root_id = (select app.root_id()) and saved_search.person_id = (select app.person_id()))));
create policy effects on saved_search for all to samlop_effects
  using (true)
  with check (true);
create policy worker on saved_search for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on saved_search for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on saved_search for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- saved_view
alter table saved_view enable row level security;
alter table saved_view force row level security;
create policy read_1 on saved_view for select to samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator
  using (saved_view.root_id = (select app.root_id()) and ((saved_view.person_id = (select app.person_id())) or ((saved_view.sharing = 'ORGANISATION') = true) or ((saved_view.sharing = 'UNIT' and saved_view.unit_id = (select app.unit_id())))));
create policy act_1 on saved_view for select to samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator
  using ((select app.deciding()) and ((saved_view.root_id = (select app.root_id()) and saved_view.person_id = (select app.person_id()))));
create policy effects on saved_view for all to samlop_effects
  using (true)
  with check (true);
create policy worker on saved_view for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on saved_view for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on saved_view for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- stay
alter table stay enable row level security;
alter table stay force row level security;
create policy read_1 on stay for select to samlop_as_patient
  using ((stay.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and stay.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (stay.id = any((select app.withheld_objects())::uuid[])) is not true and (stay.pathway_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_2 on stay for select to samlop_as_parent
  using ((stay.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.full_until > (select samlop_now()) or (r1.open_until > (select samlop_now()) and 'PATHWAY' = any(r1.contents)))) and r1.id = (select app.grant_id()))) is true and stay.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (stay.id = any((select app.withheld_objects())::uuid[])) is not true and (stay.pathway_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_3 on stay for select to samlop_as_next_of_kin
  using ((stay.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'KIN' and 'PATHWAY' = any(r1.contents)) and r1.id = (select app.grant_id()))) is true and stay.patient_id <> all((select app.withheld('PATHWAY'))::uuid[]) and (stay.id = any((select app.withheld_objects())::uuid[])) is not true and (stay.pathway_id = any((select app.withheld_objects())::uuid[])) is not true);
create policy read_4 on stay for select to samlop_as_gp
  using ((stay.patient_id = any((select app.page(array['BREAK_GLASS', 'REFERRER_OF']::text[]))::uuid[]) or (stay.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('BREAK_GLASS', 'REFERRER_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_5 on stay for select to samlop_as_case_worker
  using ((stay.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (stay.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_6 on stay for select to samlop_as_clinician
  using ((stay.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'TREATS']::text[]))::uuid[]) or (stay.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy read_7 on stay for select to samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((stay.patient_id = any((select app.page(array['ADDRESSED', 'BREAK_GLASS', 'COORDINATES']::text[]))::uuid[]) or (stay.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'BREAK_GLASS', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy open_1 on stay as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using (stay.patient_id <> all((select app.blocked('PATHWAY', false))::uuid[]));
create policy effects on stay for all to samlop_effects
  using (stay.patient_id = any((select app.opened())::uuid[]))
  with check (stay.patient_id = any((select app.opened())::uuid[]));
create policy worker on stay for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on stay for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on stay for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- stored_file
alter table stored_file enable row level security;
alter table stored_file force row level security;
create policy read_1 on stored_file for select to samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator, samlop_as_installation
  using (stored_file.grant_id = (select app.grant_id()) and (stored_file.expires_at > (select samlop_now())) = true);
create policy effects on stored_file for all to samlop_effects
  using (true)
  with check (true);
create policy worker on stored_file for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on stored_file for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on stored_file for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- substitution
alter table substitution enable row level security;
alter table substitution force row level security;
create policy read_1 on substitution for select to samlop_as_gp, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((select app.person_id()) in (substitution.person_id, substitution.substitute_id));
create policy read_2 on substitution for select to samlop_as_unit_leader
  using (exists (select from unit_closure c where c.ancestor_id = (select app.unit_id()) and c.descendant_id = substitution.unit_id));
create policy read_3 on substitution for select to samlop_as_coordinating_unit
  using (substitution.root_id = (select app.root_id()));
create policy act_1 on substitution for select to samlop_as_gp, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((select app.deciding()) and ((substitution.person_id = (select app.person_id()))));
create policy effects on substitution for all to samlop_effects
  using (true)
  with check (true);
create policy worker on substitution for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on substitution for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on substitution for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- task
alter table task enable row level security;
alter table task force row level security;
create policy read_1 on task for select to samlop_as_gp
  using ((task.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (task.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('GP_OF', 'REFERRER_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and task.owner_id = (select app.person_id()));
create policy read_2 on task for select to samlop_as_case_worker
  using ((task.patient_id = any((select app.page(array['REFERRER_OF', 'SERVES']::text[]))::uuid[]) or (task.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('REFERRER_OF', 'SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and task.owner_id = (select app.person_id()));
create policy read_3 on task for select to samlop_as_clinician
  using ((((task.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (task.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and task.owner_id = (select app.person_id())) or ((task.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (task.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and r2.kind in ('ADDRESSED', 'TREATS') and (r2.root_id is null or r2.root_id = (select app.root_id()))))) is true and (task.owner_id is null and task.unit_id = (select app.unit_id()))) or ((task.patient_id = any((select app.page(array['TREATS']::text[]))::uuid[]) or (task.patient_id in (select r3.patient_id from relation r3 where r3.subject_id = any((select app.subjects())::uuid[]) and r3.kind in ('TREATS') and (r3.root_id is null or r3.root_id = (select app.root_id()))))) is true and task.root_id = (select app.root_id()))));
create policy read_4 on task for select to samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using ((task.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (task.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and task.root_id = (select app.root_id()));
create policy read_5 on task for select to samlop_as_coordinating_unit
  using ((task.patient_id = any((select app.page(array['PARTY']::text[]))::uuid[]) or (select true from relation r1 where r1.patient_id = task.patient_id and r1.subject_id = (select app.root_id()) and r1.kind in ('PARTY') limit 1)) is true and ((task.root_id = (select app.root_id())) or ((((task.owner_id is null and task.unit_id = (select app.unit_id()))) or (task.owner_id = (select app.person_id()))))));
create policy open_1 on task as restrictive for select to samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_coordinating_unit
  using (task.patient_id <> all((select app.blocked('PATHWAY', false))::uuid[]));
create policy effects on task for all to samlop_effects
  using (task.patient_id = any((select app.opened())::uuid[]))
  with check (task.patient_id = any((select app.opened())::uuid[]));
create policy worker on task for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on task for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on task for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- task_rule
alter table task_rule enable row level security;
alter table task_rule force row level security;
create policy read_1 on task_rule for select to samlop_as_anonymous, samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator, samlop_as_installation
  using (true);
create policy effects on task_rule for all to samlop_effects
  using (true)
  with check (true);
create policy worker on task_rule for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on task_rule for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on task_rule for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- thread
alter table thread enable row level security;
alter table thread force row level security;
create policy read_1 on thread for select to samlop_as_patient
  using ((thread.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and thread.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (thread.id = any((select app.withheld_objects())::uuid[])) is not true and (thread.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.referral_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.meeting_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.deadline_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.task_id = any((select app.withheld_objects())::uuid[])) is not true and rules.thread_participant(thread, (select app.person_id())) and ((thread.pathway_id is null or rules.patient_sees_pathway(thread.pathway_id)) and (thread.plan_id is null or rules.patient_sees_plan(thread.plan_id)) and (thread.referral_id is null or rules.patient_sees_referral_content(thread.referral_id)) and (thread.meeting_id is null or rules.patient_sees_meeting(thread.meeting_id)) and (thread.deadline_id is null or rules.patient_sees_deadline(thread.deadline_id)) and (thread.task_id is null or rules.patient_sees_task(thread.task_id))));
create policy read_2 on thread for select to samlop_as_parent
  using ((thread.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.basic_until is null or r1.basic_until > (select samlop_now()) or r1.open_until > (select samlop_now()))) and r1.id = (select app.grant_id()))) is true and thread.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (thread.id = any((select app.withheld_objects())::uuid[])) is not true and (thread.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.referral_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.meeting_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.deadline_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.task_id = any((select app.withheld_objects())::uuid[])) is not true and rules.thread_participant(thread, (select app.person_id())) and ((thread.pathway_id is null or rules.parent_sees_pathway(thread.pathway_id)) and (thread.plan_id is null or rules.parent_sees_plan(thread.plan_id)) and (thread.referral_id is null or rules.parent_sees_referral_content(thread.referral_id)) and (thread.meeting_id is null or rules.parent_sees_meeting(thread.meeting_id)) and (thread.deadline_id is null or rules.parent_sees_deadline(thread.deadline_id)) and (thread.task_id is null or rules.parent_sees_task(thread.task_id))) and ((thread.subject = any(array['PATHWAY', 'PLAN']::text[])) or (thread.subject = any(array['PATIENT']::text[]) and (thread.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'PARENT' and (r2.full_until > (select samlop_now()) or (r2.open_until > (select samlop_now()) and 'PATIENT' = any(r2.contents)))) and r2.id = (select app.grant_id()))) is true and thread.patient_id <> all((select app.blocked('PATIENT', false))::uuid[]) and thread.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (thread.id = any((select app.withheld_objects())::uuid[])) is not true and (thread.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.referral_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.meeting_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.deadline_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.task_id = any((select app.withheld_objects())::uuid[])) is not true)));
create policy read_3 on thread for select to samlop_as_next_of_kin
  using ((thread.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and ((r1.kind = 'KIN' and 'PATIENT' = any(r1.contents)) or (r1.kind = 'KIN' and 'PATHWAY' = any(r1.contents)) or (r1.kind = 'KIN' and 'PLAN' = any(r1.contents))) and r1.id = (select app.grant_id()))) is true and thread.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (thread.id = any((select app.withheld_objects())::uuid[])) is not true and (thread.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.referral_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.meeting_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.deadline_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.task_id = any((select app.withheld_objects())::uuid[])) is not true and rules.thread_participant(thread, (select app.person_id())) and ((thread.pathway_id is null or rules.next_of_kin_sees_pathway(thread.pathway_id)) and (thread.plan_id is null or rules.next_of_kin_sees_plan(thread.plan_id)) and (thread.referral_id is null or rules.next_of_kin_sees_referral_content(thread.referral_id)) and (thread.meeting_id is null or rules.next_of_kin_sees_meeting(thread.meeting_id)) and (thread.deadline_id is null or rules.next_of_kin_sees_deadline(thread.deadline_id)) and (thread.task_id is null or rules.next_of_kin_sees_task(thread.task_id))) and ((thread.subject = any(array['PATHWAY', 'PLAN']::text[])) or (thread.subject = any(array['PATIENT']::text[]) and (thread.patient_id in (select r2.patient_id from relation r2 where r2.subject_id = any((select app.subjects())::uuid[]) and (r2.kind = 'KIN' and 'PATIENT' = any(r2.contents)) and r2.id = (select app.grant_id()))) is true and thread.patient_id <> all((select app.blocked('PATIENT', false))::uuid[]) and thread.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (thread.id = any((select app.withheld_objects())::uuid[])) is not true and (thread.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.referral_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.meeting_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.deadline_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.task_id = any((select app.withheld_objects())::uuid[])) is not true)));
create policy read_4 on thread for select to samlop_as_gp
  using ((thread.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (thread.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('GP_OF', 'REFERRER_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and rules.thread_participant(thread, (select app.person_id())) and ((thread.pathway_id is null or rules.gp_sees_pathway(thread.pathway_id)) and (thread.plan_id is null or rules.gp_sees_plan(thread.plan_id)) and (thread.referral_id is null or rules.gp_sees_referral_content(thread.referral_id)) and (thread.meeting_id is null or rules.gp_sees_meeting(thread.meeting_id)) and (thread.deadline_id is null or rules.gp_sees_deadline(thread.deadline_id)) and (thread.task_id is null or rules.gp_sees_task(thread.task_id))));
create policy read_5 on thread for select to samlop_as_case_worker
  using ((thread.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (thread.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and rules.thread_participant(thread, (select app.person_id())) and ((thread.pathway_id is null or rules.case_worker_sees_pathway(thread.pathway_id)) and (thread.plan_id is null or rules.case_worker_sees_plan(thread.plan_id)) and (thread.referral_id is null or rules.case_worker_sees_referral_content(thread.referral_id)) and (thread.meeting_id is null or rules.case_worker_sees_meeting(thread.meeting_id)) and (thread.deadline_id is null or rules.case_worker_sees_deadline(thread.deadline_id)) and (thread.task_id is null or rules.case_worker_sees_task(thread.task_id))));
create policy read_6 on thread for select to samlop_as_clinician
  using ((thread.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (thread.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and rules.thread_participant(thread, (select app.person_id())) and ((thread.pathway_id is null or rules.clinician_sees_pathway(thread.pathway_id)) and (thread.plan_id is null or rules.clinician_sees_plan(thread.plan_id)) and (thread.referral_id is null or rules.clinician_sees_referral_content(thread.referral_id)) and (thread.meeting_id is null or rules.clinician_sees_meeting(thread.meeting_id)) and (thread.deadline_id is null or rules.clinician_sees_deadline(thread.deadline_id)) and (thread.task_id is null or rules.clinician_sees_task(thread.task_id))));
create policy read_7 on thread for select to samlop_as_coordinator_municipal
  using ((thread.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (thread.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and rules.thread_participant(thread, (select app.person_id())) and ((thread.pathway_id is null or rules.coordinator_municipal_sees_pathway(thread.pathway_id)) and (thread.plan_id is null or rules.coordinator_municipal_sees_plan(thread.plan_id)) and (thread.referral_id is null or rules.coordinator_municipal_sees_referral_content(thread.referral_id)) and (thread.meeting_id is null or rules.coordinator_municipal_sees_meeting(thread.meeting_id)) and (thread.deadline_id is null or rules.coordinator_municipal_sees_deadline(thread.deadline_id)) and (thread.task_id is null or rules.coordinator_municipal_sees_task(thread.task_id))));
create policy read_8 on thread for select to samlop_as_coordinator_specialist
  using ((thread.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (thread.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and rules.thread_participant(thread, (select app.person_id())) and ((thread.pathway_id is null or rules.coordinator_specialist_sees_pathway(thread.pathway_id)) and (thread.plan_id is null or rules.coordinator_specialist_sees_plan(thread.plan_id)) and (thread.referral_id is null or rules.coordinator_specialist_sees_referral_content(thread.referral_id)) and (thread.meeting_id is null or rules.coordinator_specialist_sees_meeting(thread.meeting_id)) and (thread.deadline_id is null or rules.coordinator_specialist_sees_deadline(thread.deadline_id)) and (thread.task_id is null or rules.coordinator_specialist_sees_task(thread.task_id))));
create policy read_9 on thread for select to samlop_as_partner
  using ((thread.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARTNER' and 'PLAN' = any(r1.contents)) and (r1.root_id is null or r1.root_id = (select app.root_id())))) is true and thread.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (thread.id = any((select app.withheld_objects())::uuid[])) is not true and (thread.pathway_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.plan_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.referral_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.meeting_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.deadline_id = any((select app.withheld_objects())::uuid[])) is not true and (thread.task_id = any((select app.withheld_objects())::uuid[])) is not true and rules.thread_participant(thread, (select app.person_id())) and ((thread.pathway_id is null or rules.partner_sees_pathway(thread.pathway_id)) and (thread.plan_id is null or rules.partner_sees_plan(thread.plan_id)) and (thread.referral_id is null or rules.partner_sees_referral_content(thread.referral_id)) and (thread.meeting_id is null or rules.partner_sees_meeting(thread.meeting_id)) and (thread.deadline_id is null or rules.partner_sees_deadline(thread.deadline_id)) and (thread.task_id is null or rules.partner_sees_task(thread.task_id))) and thread.subject = any(array['PLAN']::text[]));
create policy open_1 on thread as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_partner
  using (thread.patient_id <> all((select app.blocked('PATIENT', false))::uuid[]));
create policy effects on thread for all to samlop_effects
  using (thread.patient_id = any((select app.opened())::uuid[]))
  with check (thread.patient_id = any((select app.opened())::uuid[]));
create policy worker on thread for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on thread for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on thread for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- thread_participant
alter table thread_participant enable row level security;
alter table thread_participant force row level security;
create policy read_1 on thread_participant for select to samlop_as_patient
  using ((thread_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SELF') and r1.id = (select app.grant_id()))) is true and thread_participant.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (thread_participant.id = any((select app.withheld_objects())::uuid[])) is not true and (thread_participant.thread_id = any((select app.withheld_objects())::uuid[])) is not true and ((thread_participant.thread_id is null or rules.patient_sees_thread(thread_participant.thread_id))));
create policy read_2 on thread_participant for select to samlop_as_parent
  using ((thread_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARENT' and (r1.basic_until is null or r1.basic_until > (select samlop_now()) or r1.open_until > (select samlop_now()))) and r1.id = (select app.grant_id()))) is true and thread_participant.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (thread_participant.id = any((select app.withheld_objects())::uuid[])) is not true and (thread_participant.thread_id = any((select app.withheld_objects())::uuid[])) is not true and ((thread_participant.thread_id is null or rules.parent_sees_thread(thread_participant.thread_id))));
create policy read_3 on thread_participant for select to samlop_as_next_of_kin
  using ((thread_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and ((r1.kind = 'KIN' and 'PATIENT' = any(r1.contents)) or (r1.kind = 'KIN' and 'PATHWAY' = any(r1.contents)) or (r1.kind = 'KIN' and 'PLAN' = any(r1.contents))) and r1.id = (select app.grant_id()))) is true and thread_participant.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (thread_participant.id = any((select app.withheld_objects())::uuid[])) is not true and (thread_participant.thread_id = any((select app.withheld_objects())::uuid[])) is not true and ((thread_participant.thread_id is null or rules.next_of_kin_sees_thread(thread_participant.thread_id))));
create policy read_4 on thread_participant for select to samlop_as_gp
  using ((thread_participant.patient_id = any((select app.page(array['GP_OF', 'REFERRER_OF']::text[]))::uuid[]) or (thread_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('GP_OF', 'REFERRER_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((thread_participant.thread_id is null or rules.gp_sees_thread(thread_participant.thread_id))));
create policy read_5 on thread_participant for select to samlop_as_case_worker
  using ((thread_participant.patient_id = any((select app.page(array['SERVES']::text[]))::uuid[]) or (thread_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('SERVES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((thread_participant.thread_id is null or rules.case_worker_sees_thread(thread_participant.thread_id))));
create policy read_6 on thread_participant for select to samlop_as_clinician
  using ((thread_participant.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (thread_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((thread_participant.thread_id is null or rules.clinician_sees_thread(thread_participant.thread_id))));
create policy read_7 on thread_participant for select to samlop_as_coordinator_municipal
  using ((thread_participant.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (thread_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((thread_participant.thread_id is null or rules.coordinator_municipal_sees_thread(thread_participant.thread_id))));
create policy read_8 on thread_participant for select to samlop_as_coordinator_specialist
  using ((thread_participant.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (thread_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and ((thread_participant.thread_id is null or rules.coordinator_specialist_sees_thread(thread_participant.thread_id))));
create policy read_9 on thread_participant for select to samlop_as_partner
  using ((thread_participant.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and (r1.kind = 'PARTNER' and 'PLAN' = any(r1.contents)) and (r1.root_id is null or r1.root_id = (select app.root_id())))) is true and thread_participant.patient_id <> all((select app.withheld('PATIENT'))::uuid[]) and (thread_participant.id = any((select app.withheld_objects())::uuid[])) is not true and (thread_participant.thread_id = any((select app.withheld_objects())::uuid[])) is not true and ((thread_participant.thread_id is null or rules.partner_sees_thread(thread_participant.thread_id))));
create policy open_1 on thread_participant as restrictive for select to samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_partner
  using (thread_participant.patient_id <> all((select app.blocked('PATIENT', false))::uuid[]));
create policy effects on thread_participant for all to samlop_effects
  using (thread_participant.patient_id = any((select app.opened())::uuid[]))
  with check (thread_participant.patient_id = any((select app.opened())::uuid[]));
create policy worker on thread_participant for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on thread_participant for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on thread_participant for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- training_course
alter table training_course enable row level security;
alter table training_course force row level security;
create policy read_1 on training_course for select to samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator
  using (training_course.organisation_id = (select app.root_id()));
create policy effects on training_course for all to samlop_effects
  using (true)
  with check (true);
create policy worker on training_course for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on training_course for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on training_course for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- training_participation
alter table training_participation enable row level security;
alter table training_participation force row level security;
create policy read_1 on training_participation for select to samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_partner, samlop_as_auditor, samlop_as_installation
  using (training_participation.person_id = (select app.person_id()));
create policy read_2 on training_participation for select to samlop_as_coordinating_unit, samlop_as_administrator
  using (((training_participation.person_id = (select app.person_id())) or (training_participation.organisation_id = (select app.root_id()))));
create policy effects on training_participation for all to samlop_effects
  using (true)
  with check (true);
create policy worker on training_participation for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on training_participation for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on training_participation for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- unit
alter table unit enable row level security;
alter table unit force row level security;
create policy read_1 on unit for select to samlop_as_anonymous, samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator, samlop_as_installation
  using (true);
create policy log_reader on unit for select to samlop_auditor
  using (true);
create policy session on unit for select to samlop_app
  using (true);
create policy effects on unit for all to samlop_effects
  using (true)
  with check (true);
create policy worker on unit for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on unit for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on unit for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- unit_closure
alter table unit_closure enable row level security;
alter table unit_closure force row level security;
create policy read_1 on unit_closure for select to samlop_as_anonymous, samlop_as_patient, samlop_as_parent, samlop_as_next_of_kin, samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator, samlop_as_installation
  using (true);
create policy log_reader on unit_closure for select to samlop_auditor
  using (true);
create policy effects on unit_closure for all to samlop_effects
  using (true)
  with check (true);
create policy worker on unit_closure for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on unit_closure for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on unit_closure for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- unmasking
alter table unmasking enable row level security;
alter table unmasking force row level security;
create policy read_1 on unmasking for select to samlop_as_patient
  using ((unmasking.subject_id = (select app.subject_id()) and (select app.patient_id()) = (select app.patient_id())));
create policy read_2 on unmasking for select to samlop_as_auditor, samlop_as_administrator
  using (unmasking.root_id = (select app.root_id()));
create policy read_3 on unmasking for select to samlop_as_installation
  using (unmasking.root_id = '00000000-0000-0000-0000-000000000000'::uuid);
create policy log_reader on unmasking for select to samlop_auditor
  using (((select app.role()) = 'PATIENT' and ((unmasking.subject_id = (select app.subject_id()) and (select app.patient_id()) = (select app.patient_id()))))
    or ((select app.role()) = 'AUDITOR' and (unmasking.root_id = (select app.root_id())))
    or ((select app.role()) = 'ADMINISTRATOR' and (unmasking.root_id = (select app.root_id())))
    or ((select app.role()) = 'ADMINISTRATOR' and (unmasking.root_id = '00000000-0000-0000-0000-000000000000'::uuid)));
create policy effects on unmasking for all to samlop_effects
  using (true)
  with check (true);
create policy worker on unmasking for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on unmasking for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on unmasking for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- visit
alter table visit enable row level security;
alter table visit force row level security;
create policy read_1 on visit for select to samlop_as_gp, samlop_as_case_worker, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist, samlop_as_unit_leader, samlop_as_coordinating_unit, samlop_as_partner, samlop_as_auditor, samlop_as_administrator, samlop_as_installation
  using (visit.grant_id = (select app.grant_id()));
create policy effects on visit for all to samlop_effects
  using (visit.grant_id = (select app.grant_id()))
  with check (visit.grant_id = (select app.grant_id()));
create policy worker on visit for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on visit for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on visit for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));

-- withholding
alter table withholding enable row level security;
alter table withholding force row level security;
create policy read_1 on withholding for select to samlop_as_gp
  using (((select app.side()) = 'MUNICIPAL' and (withholding.patient_id = any((select app.page(array['GP_OF']::text[]))::uuid[]) or (withholding.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('GP_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and withholding.side = 'MUNICIPAL') or ((select app.side()) = 'SPECIALIST' and (withholding.patient_id = any((select app.page(array['GP_OF']::text[]))::uuid[]) or (withholding.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('GP_OF') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true));
create policy read_2 on withholding for select to samlop_as_clinician
  using (((select app.side()) = 'MUNICIPAL' and (withholding.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (withholding.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and withholding.side = 'MUNICIPAL') or ((select app.side()) = 'SPECIALIST' and (withholding.patient_id = any((select app.page(array['ADDRESSED', 'TREATS']::text[]))::uuid[]) or (withholding.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'TREATS') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true));
create policy read_3 on withholding for select to samlop_as_coordinator_municipal
  using ((withholding.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (withholding.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true and withholding.side = 'MUNICIPAL');
create policy read_4 on withholding for select to samlop_as_coordinator_specialist
  using ((withholding.patient_id = any((select app.page(array['ADDRESSED', 'COORDINATES']::text[]))::uuid[]) or (withholding.patient_id in (select r1.patient_id from relation r1 where r1.subject_id = any((select app.subjects())::uuid[]) and r1.kind in ('ADDRESSED', 'COORDINATES') and (r1.root_id is null or r1.root_id = (select app.root_id()))))) is true);
create policy open_1 on withholding as restrictive for select to samlop_as_gp, samlop_as_clinician, samlop_as_coordinator_municipal, samlop_as_coordinator_specialist
  using (withholding.patient_id <> all((select app.blocked('PATIENT', false))::uuid[]));
create policy effects on withholding for all to samlop_effects
  using (withholding.patient_id = any((select app.opened())::uuid[]))
  with check (withholding.patient_id = any((select app.opened())::uuid[]));
create policy worker on withholding for all to samlop_worker
  using (true)
  with check (true);
create policy beyond on withholding for select to samlop_beyond, samlop_lookup
  using (true);
create policy migrating on withholding for all to samlop_owner
  using ((select app.migrating()))
  with check ((select app.migrating()));
