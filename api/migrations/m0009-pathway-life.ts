import { Migration } from '@mikro-orm/migrations';

/** The life of a pathway: how it starts by its edition, what is corrected, where it goes on, and how it is ended. */
export class M0009PathwayLife extends Migration {
  override up(): void {
    this.addSql(`
      alter table pathway
        add column legal_basis text not null default 'VOLUNTARY' check (legal_basis in
          ('VOLUNTARY','COMPULSORY_PHVL','COMPULSORY_HOL_10_2','COMPULSORY_HOL_10_3','OTHER')),
        add column legal_basis_note text,
        add column transferred_from_id uuid,
        -- What was answered to the checklist when it ended, a list of points.
        add column end_checklist jsonb,
        add foreign key (transferred_from_id, patient_id) references pathway (id, patient_id),
        add check (transferred_from_id <> id),
        add check (legal_basis <> 'OTHER' or referral_id is not null or legal_basis_note <> '');
      create unique index pathway_transferred_from on pathway (transferred_from_id);
      update pathway p set legal_basis = r.legal_basis from referral r where r.id = p.referral_id;

      -- An event that was wrong stays, marked: who, when and why. What replaces it is corrected_by_id; null: it never happened.
      alter table pathway_event
        add column phase text check (phase in ('REFERRAL','ASSESSMENT_OF_REFERRAL','ASSESSMENT','EXTENDED_ASSESSMENT',
          'TREATMENT','DETOX','FOLLOW_UP')),
        add column corrected_at timestamptz,
        add column corrected_by_person_id uuid references person,
        add column correction_reason text,
        add check ((corrected_at is null) = (corrected_by_person_id is null)),
        add check ((corrected_at is null) = (correction_reason is null)),
        add check (corrected_by_id is null or (corrected_at is not null and corrected_by_id <> id));
      create unique index pathway_event_corrects on pathway_event (corrected_by_id);

      -- Why a period ended, where what follows does not say it: the patient moved, the pathway went on elsewhere.
      alter table coverage add column until_reason text;
      -- A need that a new municipality took over; its clock runs from there.
      alter table need add column handed_over_at timestamptz;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table need drop column handed_over_at;
      alter table coverage drop column until_reason;
      alter table pathway_event drop column phase, drop column corrected_at, drop column corrected_by_person_id,
        drop column correction_reason;
      drop index if exists pathway_event_corrects;
      alter table pathway drop column legal_basis, drop column legal_basis_note, drop column transferred_from_id,
        drop column end_checklist;
    `);
  }
}
