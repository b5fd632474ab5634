import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import {
  AppointSubstituteDocument,
  type GrantRowFragment,
  type Role,
  type Side,
  type SubstitutionRowFragment,
} from '../../gql/operations.js';
import { useMySide } from '../../providers/me.js';
import { useAct } from '../../shared/api.js';
import { todayInOslo, useDates } from '../../shared/dates.js';
import { ActDialog } from './ActDialog.js';
import { ChoosePerson, type Chosen } from './ChoosePerson.js';
import { Days } from './Days.js';

/** Who may be named on a side, as the API has it. */
const NAMEABLE: Record<Side, Role[]> = {
  MUNICIPAL: ['COORDINATOR', 'CASE_WORKER', 'GP'],
  SPECIALIST: ['COORDINATOR', 'CLINICIAN'],
};

interface SubstituteDialogProps {
  grant: GrantRowFragment;
  /** Who stands in already, and when. */
  standing: readonly SubstitutionRowFragment[];
  onClose: () => void;
}

/** Names who stands in for a coordinator or a GP over an absence: what is opened to the one is opened to the other. */
export function SubstituteDialog({ grant, standing, onClose }: SubstituteDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const dates = useDates();
  const side = useMySide();
  const [next] = grant.absences;
  const [from, setFrom] = useState<string | undefined>(next?.startsOn ?? todayInOslo());
  const [to, setTo] = useState<string | undefined>(next?.endsOn);
  const [who, setWho] = useState<Chosen | null>(null);
  const [tried, setTried] = useState(false);
  const { name, id: personId } = grant.person;
  const { mutate, isPending } = useAct(AppointSubstituteDocument, {
    onDone: () => {
      notify('org.substitute_done', { type: 'success', messageArgs: { name, substitute: who?.name } });
      onClose();
    },
  });
  const submit = () => {
    setTried(true);
    if (from && to && who)
      mutate({ grantId: grant.id, substituteGrantId: who.id, startsOn: from, endsOn: to });
  };
  const already = standing.map(({ substitute, startsOn, endsOn }) =>
    translate('org.already', {
      name: substitute?.name ?? '',
      from: startsOn ? dates.short(startsOn) : '',
      to: endsOn ? dates.short(endsOn) : '',
    }),
  );
  return (
    <ActDialog
      title={translate('org.substitute_title', { name })}
      text={
        tried && !(from && to)
          ? translate('org.absence_lacks')
          : [translate('org.substitute_text', { name }), ...already].join(' ')
      }
      act={translate('org.appoint')}
      busy={isPending}
      onClose={onClose}
      onSubmit={submit}
    >
      <ChoosePerson
        label={translate('org.substitute')}
        value={who}
        onChange={setWho}
        without={personId}
        role={grant.role === 'GP' ? ['GP'] : NAMEABLE[side ?? 'MUNICIPAL']}
        byGrant
        error={tried && !who ? translate('org.choose_person') : undefined}
      />
      <Days from={from} to={to} onFrom={setFrom} onTo={setTo} last={translate('org.to')} />
    </ActDialog>
  );
}
