import { useTranslate } from 'react-admin';
import type { ShownUnitFragment } from '../gql/operations.js';
import { Facts } from '../shared/Facts.js';
import { OutsideLink } from '../shared/OutsideLink.js';
import { Section } from '../shared/overview/Section.js';
import { hoursInWords } from '../shared/hours.js';

/** How one reaches the unit, as the public reads it; and whether the public does. */
export function UnitFacts({ unit }: { unit: ShownUnitFragment }) {
  const translate = useTranslate();
  const { website } = unit;
  return (
    <Section title={translate('org.contact')}>
      <Facts
        facts={[
          ['org.listed', translate(unit.listed ? 'org.listed_yes' : 'org.listed_no')],
          ['org.phone', unit.phone],
          ['org.email', unit.email],
          ['org.website', website && <OutsideLink address={website} />],
          ['org.hours', hoursInWords(unit.openingHours, translate)],
          ['org.referral_contact', unit.referralContact],
          ['org.fallback', unit.fallbackContact],
          ['org.municipality', [unit.municipalityNumber, unit.municipalityName].filter(Boolean).join(' ')],
          ['org.number', unit.organisationNumber],
        ]}
      />
    </Section>
  );
}
