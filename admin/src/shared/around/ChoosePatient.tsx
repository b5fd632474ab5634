import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FindPatientsDocument } from '../../gql/operations.js';
import { useApi } from '../api.js';
import { Loaded } from '../Loaded.js';
import { Lines, line } from '../overview/Section.js';
import { PatientName } from '../PatientName.js';
import { Search } from '../Search.js';

/** Whom it is about: the first of those one may see, or those whose name one writes a part of. */
export function ChoosePatient({ onChoose }: { onChoose: (id: string) => void }) {
  const translate = useTranslate();
  const [q, setQ] = useState<string | undefined>();
  const answer = useApi('FindPatients', FindPatientsDocument, { q }, { placeholderData: keepPreviousData });
  const title = translate('thread.which_patient');
  return (
    <Box sx={{ maxWidth: 560 }}>
      <Search label={translate('list.search_patient')} onSearch={setQ} />
      <Loaded answer={answer} rows={6}>
        {({ patients: { nodes, totalCount } }) => (
          <>
            <Box role="status" sx={{ color: 'text.secondary', fontSize: '0.875rem', mt: 1 }}>
              {nodes.length < totalCount
                ? translate('thread.some_patients', { count: nodes.length, total: totalCount })
                : translate('thread.patients', totalCount)}
            </Box>
            <Lines label={title}>
              {nodes.map((patient) => (
                <Box component="li" key={patient.id} sx={line}>
                  <PatientName patient={patient} />
                  <Button
                    variant="outlined"
                    onClick={() => onChoose(patient.id)}
                    aria-label={translate('thread.choose', { name: patient.name ?? '' })}
                    sx={{ ml: 'auto' }}
                  >
                    {translate('thread.choose_short')}
                  </Button>
                </Box>
              ))}
            </Lines>
          </>
        )}
      </Loaded>
    </Box>
  );
}
