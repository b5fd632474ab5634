import { XMarkIcon } from '@navikt/aksel-icons';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';

interface OnePatientProps {
  id: string | null | undefined;
  rows: readonly { patient?: { id: string; name: string | null } | null }[];
  onAll: () => void;
}

/** Says that a list shows one patient alone, and shows all again. The address has the id; the name stands in the rows. */
export function OnePatient({ id, rows, onAll }: OnePatientProps) {
  const translate = useTranslate();
  if (!id) return null;
  const name = rows.find(({ patient }) => patient?.id === id)?.patient?.name;
  return (
    <Button variant="contained" endIcon={<XMarkIcon aria-hidden fontSize={18} />} onClick={onAll}>
      {name ? translate('deadlines.one_patient', { name }) : translate('deadlines.one_patient_unknown')}
    </Button>
  );
}
