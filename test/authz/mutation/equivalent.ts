/** Faults that change nothing that anybody could see, beside those that another rule covers (covered.ts), each kind with the reason why. A fault that is noticed after all fails. */
export const EQUIVALENT: readonly { fault: RegExp; because: string }[] = [
  {
    fault: /: without the field children$/,
    because: 'children as next of kin are still to come: the field is named, and the type does not have it',
  },
  {
    fault:
      /^AI .*00000000-0000-0000-0000-000000000000.*: (dropped|every field|without [A-Z]+|without the field \w+|(without|not) (holder|role|opener))$/,
    because: 'the installation’s administrator has no organisation: what compares with it holds of nothing',
  },
  {
    fault: /^CS (READ|ANSWER_OFFER) Plan .*INDIVIDUAL,TREATMENT,CRISIS,FOLLOW_UP.*: without kind$/,
    because: 'these are all the kinds of plan that there are',
  },
  {
    fault:
      /^CS READ Plan \{relations:\{\$in:\[BREAK_GLASS\]\}\}: with the relation (ADDRESSED|COORDINATES) too$/,
    because: 'they read every kind of plan by that relation',
  },
  {
    fault: /^CM CLOSE Plan .*INDIVIDUAL\]\}\},\{ownedBy:me\}\]\}: (dropped|(without|not) ownedBy)$/,
    because: 'a municipal coordinator closes individual plans whoever owns them',
  },
  {
    fault:
      /\{relations:\{\$in:\[PARENT:(PATIENT|REFERRAL|PATHWAY|DEADLINE|PLAN|MEETING)\]\}\}.*: with the relation PARENT too$/,
    because: 'a parent who acts for the child is one of those who are shown any kind of content',
  },
  {
    fault: /^CS READ PathwayEvent .*COOPERATION_MEETING.*: (without|not) kind$/,
    because: 'the specialist’s coordinator reads events of every kind by the rule beside it',
  },
  {
    fault: /READ AccessPreview .*: without its condition$/,
    because:
      'a preview has no rows that it could be asked of: of whom one may ask for one is tried over HTTP (test/consent/preview)',
  },
  {
    fault: /^AI READ OutboxMessage \{toMe:me\}: dropped$/,
    because: 'in the demo that administrator is shown everybody’s mail, their own with it',
  },
];
