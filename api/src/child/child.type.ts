import { registerEnumType } from 'type-graphql';

export enum ChildRelation {
  CHILD = 'CHILD',
  SIBLING = 'SIBLING',
}
registerEnumType(ChildRelation, {
  name: 'ChildRelation',
  description: 'Hva barnet er for pasienten (helsepersonelloven § 10 a: minor children and siblings).',
  valuesConfig: {
    CHILD: { description: 'Barn.' },
    SIBLING: { description: 'Søsken.' },
  },
});

/** With whom the child’s follow-up is worked out together, outside. */
export enum ChildCooperation {
  SCHOOL = 'SCHOOL',
  KINDERGARTEN = 'KINDERGARTEN',
  HEALTH_STATION = 'HEALTH_STATION',
}
registerEnumType(ChildCooperation, {
  name: 'ChildCooperation',
  description: 'Hvem det samarbeides med om barnet.',
  valuesConfig: {
    SCHOOL: { description: 'Skolen.' },
    KINDERGARTEN: { description: 'Barnehagen.' },
    HEALTH_STATION: { description: 'Helsestasjonen.' },
  },
});

export enum ChildrenAnswer {
  HAS_CHILDREN = 'HAS_CHILDREN',
  NONE = 'NONE',
  NOT_ANSWERED = 'NOT_ANSWERED',
}
registerEnumType(ChildrenAnswer, {
  name: 'ChildrenAnswer',
  description: 'Hva pasienten svarte på spørsmålet om barn og søsken.',
  valuesConfig: {
    HAS_CHILDREN: { description: 'Har mindreårige barn eller søsken.' },
    NONE: { description: 'Har ingen.' },
    NOT_ANSWERED: { description: 'Spurt, og ikke svart.' },
  },
});
