import {
  Buildings3Icon,
  LanguageIcon,
  LeaveIcon,
  MoonIcon,
  PersonCircleIcon,
  PersonIcon,
  SunIcon,
} from '@navikt/aksel-icons';
import { useLocaleState, useLogout, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { LANGUAGES } from '../../providers/i18nProvider.js';
import { useMe } from '../../providers/me.js';
import { chooseMode } from '../mode.js';
import { addressOf } from '../page.js';
import { useMyPages } from '../PagesContext.js';
import { fits } from './match.js';
import { inOrder, type Option } from './option.js';
import type { FindQuery } from '../../gql/operations.js';

/** What is offered for the words that are written: of what the console has at once, and of what was found. */
export function useOptions(text: string, found: FindQuery | undefined, onSwitchGrant: () => void): Option[] {
  const own = useOwnOptions(onSwitchGrant).filter(({ label }) => fits(text, label));
  return inOrder([...own, ...useFoundOptions(found)]);
}

/** Pages and acts: those of the caller, and no others. */
function useOwnOptions(onSwitchGrant: () => void): Option[] {
  const translate = useTranslate();
  const go = useNavigate();
  const logout = useLogout();
  const pages = useMyPages();
  const { data: me } = useMe();
  const [locale, setLocale] = useLocaleState();
  const act = (id: string, label: string, icon: Option['icon'], run: () => void): Option => ({
    ...{ id: `act-${id}`, group: 'actions', label, icon, run },
  });
  const modes = [
    ['light', SunIcon],
    ['dark', MoonIcon],
  ] as const;
  return [
    ...pages.flatMap((page): Option[] =>
      page.menu
        ? [
            {
              ...{ id: `page-${page.name}`, group: 'pages', icon: page.menu.icon },
              label: translate(page.menu.label),
              run: () => void go(addressOf(page)),
            },
          ]
        : [],
    ),
    ...pages.flatMap(({ name, acts = [] }) =>
      acts
        .filter(({ needs }) => me?.ability.can(needs.action, needs.subject))
        .flatMap(({ label, icon, to }) => {
          const address = me && to(me);
          return address ? [act(`${name}-${label}`, translate(label), icon, () => void go(address))] : [];
        }),
    ),
    ...modes.map(([mode, icon]) => act(mode, translate(`find.mode_${mode}`), icon, () => chooseMode(mode))),
    ...LANGUAGES.filter((one) => one.locale !== locale).map(({ locale: value, name }) =>
      act(value, translate('find.language', { name }), LanguageIcon, () => void setLocale(value)),
    ),
    ...((me?.grants.length ?? 0) > 1
      ? [act('grant', translate('app.switch_grant'), PersonCircleIcon, onSwitchGrant)]
      : []),
    act('logout', translate('app.logout'), LeaveIcon, () => void logout()),
  ];
}

/** Whom and what the API found, each with the page where one reads on. */
function useFoundOptions(found: FindQuery | undefined): Option[] {
  const translate = useTranslate();
  const go = useNavigate();
  const pages = useMyPages();
  const reach = (name: string) => pages.some((page) => page.name === name);
  if (!found) return [];
  const people = new Map(found.grants.nodes.map((grant) => [grant.person.id, grant]));
  const ofPatient = reach('pathways') ? 'pathways' : reach('deadlines') ? 'deadlines' : undefined;
  return [
    ...(ofPatient ? (found.patients?.nodes ?? []) : []).flatMap((patient): Option[] =>
      patient.name
        ? [
            {
              ...{ id: `patient-${patient.id}`, group: 'patients', icon: PersonIcon, label: patient.name },
              detail: patient.birthYear ? translate('list.born', { year: patient.birthYear }) : undefined,
              run: () =>
                void go(
                  `/${ofPatient}?filter=${encodeURIComponent(JSON.stringify({ patient: patient.id }))}`,
                ),
            },
          ]
        : [],
    ),
    ...(reach('units') ? [...people.values()] : []).map(({ person, role, unit }): Option => ({
      ...{ id: `person-${person.id}`, group: 'people', icon: PersonCircleIcon, label: person.name },
      detail: [translate(`enum.role.${role}`), unit?.name].filter(Boolean).join(' · '),
      run: () => void go(`/units/people/${person.id}`),
    })),
    ...(reach('units') ? found.units.nodes : []).map(({ id, name, kind, organisation }): Option => ({
      ...{ id: `unit-${id}`, group: 'units', icon: Buildings3Icon, label: name },
      detail: organisation.id === id ? translate(`enum.unitKind.${kind}`) : organisation.name,
      run: () => void go(`/units/${id}`),
    })),
  ];
}
