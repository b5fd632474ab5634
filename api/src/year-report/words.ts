import { type YearReportPart } from './year-report.type.js';
import type { Language } from '../platform/context.js';

type Words = Record<Language, string>;
const words = (nb: string, nn: string, en: string): Words => ({ nb, nn, en });

export const PART_WORDS: Record<YearReportPart, Words> = {
  NEEDS: words('Meldte behov', 'Melde behov', 'Needs reported'),
  COORDINATORS: words('Koordinatorer', 'Koordinatorar', 'Coordinators'),
  PLANS: words('Individuelle planer', 'Individuelle planar', 'Individual plans'),
  MEETINGS: words('Samarbeidsmøter', 'Samarbeidsmøte', 'Cooperation meetings'),
  ATTENDANCE: words('Oppmøte', 'Oppmøte', 'Attendance'),
};

/** The columns of each part; together they are all that is counted. */
export const COLUMNS: Record<YearReportPart, Record<string, Words>> = {
  NEEDS: {
    GRANTED: words('Innvilget', 'Innvilga', 'Granted'),
    DECLINED: words('Avslått', 'Avslått', 'Declined'),
    WITHDRAWN: words('Trukket', 'Trekt', 'Withdrawn'),
    WAITING: words('Ikke avgjort', 'Ikkje avgjort', 'Not decided'),
  },
  COORDINATORS: {
    ACCEPTED: words('Tatt imot', 'Teke imot', 'Accepted'),
    DECLINED: words('Avslått', 'Avslått', 'Declined'),
    WAITING: words('Ikke besvart', 'Ikkje svart på', 'Not answered'),
  },
  PLANS: {
    ACCEPTED: words('Takket ja', 'Takka ja', 'Accepted'),
    DECLINED: words('Takket nei', 'Takka nei', 'Declined'),
    WAITING: words('Ikke besvart', 'Ikkje svart på', 'Not answered'),
    WITHOUT_OFFER: words(
      'Laget uten registrert tilbud',
      'Laga utan registrert tilbod',
      'Made without an offer on record',
    ),
  },
  MEETINGS: {
    HELD: words('Holdt', 'Haldne', 'Held'),
    CANCELLED: words('Avlyst', 'Avlyste', 'Cancelled'),
    NOT_RECORDED: words('Ikke registrert', 'Ikkje registrerte', 'Not recorded'),
  },
  ATTENDANCE: {
    ATTENDED: words('Møtte', 'Møtte', 'Attended'),
    ABSENT: words('Møtte ikke', 'Møtte ikkje', 'Did not attend'),
    NOT_RECORDED: words('Ikke registrert', 'Ikkje registrert', 'Not recorded'),
  },
};

export const NEED_WORDS: Record<string, Words> = {
  COORDINATOR: words('Koordinator', 'Koordinator', 'Coordinator'),
  INDIVIDUAL_PLAN: words('Individuell plan', 'Individuell plan', 'Individual plan'),
  CHILD_COORDINATOR: words('Barnekoordinator', 'Barnekoordinator', 'Child coordinator'),
  ANOTHER_COORDINATOR: words('En annen koordinator', 'Ein annan koordinator', 'Another coordinator'),
};

export const OTHER_WORDS = {
  all: words('Alle', 'Alle', 'All'),
  elsewhere: words(
    'Enheter utenfor organisasjonen',
    'Einingar utanfor organisasjonen',
    'Units outside the organisation',
  ),
  service: words('Tjeneste', 'Teneste', 'Service'),
  kind: words('Behov', 'Behov', 'Need'),
  total: words('I alt', 'I alt', 'In all'),
  hidden: words('skjult', 'skjult', 'hidden'),
  median: words(
    'Dager til koordinator, median',
    'Dagar til koordinator, median',
    'Days to coordinator, median',
  ),
  quartiles: words('første–tredje kvartil', 'første–tredje kvartil', 'first–third quartile'),
  training: words('Opplæring', 'Opplæring', 'Training'),
  courses: words('Kurs holdt', 'Kurs haldne', 'Courses held'),
  hours: words('Timer', 'Timar', 'Hours'),
  participations: words('Deltakelser', 'Deltakingar', 'Participations'),
  people: words('Personer som deltok', 'Personar som deltok', 'People who took part'),
  report: words('Årsrapport', 'Årsrapport', 'Year’s report'),
  soFar: words(
    'Året er ikke over: dette er til og med {day}. Tallene er rundet ned til nærmeste fem.',
    'Året er ikkje over: dette er til og med {day}. Tala er runda ned til næraste fem.',
    'The year is not over: these are the months through {day}. Figures are rounded down to a multiple of five.',
  ),
  nothingYet: words(
    'Ingen måned i året er over ennå.',
    'Ingen månad i året er over enno.',
    'No month of the year is over yet.',
  ),
  note: words(
    'Tall fra én til fire er skjult, og tall som ville røpet dem. Dager er virkedager fra behovet ble meldt til koordinatoren tok imot.',
    'Tal frå éin til fire er skjulte, og tal som ville røpt dei. Dagar er yrkedagar frå behovet vart meldt til koordinatoren tok imot.',
    'Figures from one to four are hidden, and figures that would tell of them. Days are working days from the need was reported to the coordinator accepted.',
  ),
} satisfies Record<string, Words>;
