/** What every server is asked: the page that a coordinating unit begins its day with. */
export const DEADLINES = /* GraphQL */ `
  query Deadlines($first: Int, $status: [DeadlineStatus!]) {
    deadlines(first: $first, filter: { status: $status }) {
      nodes {
        id
        kind
        status
        dueOn
        daysLeft
        side
        patient {
          id
          name
          birthYear
        }
        unit {
          id
          name
        }
        pathway {
          id
          pathwayKey
          status
          coordinators {
            municipal {
              ...coordinator
            }
            specialist {
              ...coordinator
            }
          }
        }
      }
    }
  }
  fragment coordinator on Assignment {
    id
    status
    coordinator {
      phone
      person {
        id
        name
      }
      unit {
        id
        name
      }
    }
  }
`;

/** The bare list, and its total. */
export const NEXT = /* GraphQL */ `
  query Next($first: Int, $status: [DeadlineStatus!]) {
    deadlines(first: $first, filter: { status: $status }) {
      nodes {
        id
        kind
        dueOn
      }
    }
  }
`;

export const TOTAL = /* GraphQL */ `
  query Total($status: [DeadlineStatus!]) {
    deadlines(filter: { status: $status }) {
      totalCount
    }
  }
`;

export const REFERRALS = /* GraphQL */ `
  query Referrals($first: Int) {
    referrals(first: $first) {
      nodes {
        id
        status
        createdAt
        patient {
          id
          name
        }
      }
    }
  }
`;

/** One patient, as a coordinator opens the record. */
export const PATIENT = /* GraphQL */ `
  query Patient($id: ID!) {
    patient(id: $id) {
      id
      name
      birthDate
      pathways {
        nodes {
          id
          pathwayKey
          status
        }
      }
      deadlines {
        nodes {
          id
          kind
          status
          dueOn
        }
      }
    }
  }
`;

/** A patient opened whole: all that a page about one of them can show, in one operation. */
export const WHOLE_PATIENT = /* GraphQL */ `
  query WholePatient($id: ID!) {
    patient(id: $id) {
      id
      name
      birthDate
      coordinators {
        municipal {
          ...named
        }
        specialist {
          ...named
        }
      }
      pathways {
        nodes {
          id
          status
          phase
          events(first: 50) {
            nodes {
              id
              kind
              occurredAt
            }
          }
        }
      }
      deadlines(first: 50) {
        nodes {
          id
          kind
          dueOn
          metOn
        }
      }
      plans {
        nodes {
          id
          kind
          status
          goals {
            id
            text
          }
          measures {
            id
            text
            dueOn
            status
          }
        }
      }
      meetings {
        nodes {
          id
          kind
          startsAt
          participants {
            id
            kind
            answer
          }
        }
      }
    }
    threads(filter: { patient: $id }) {
      nodes {
        id
        topic
        messages(first: 50) {
          nodes {
            id
            text
            sentAt
          }
        }
      }
    }
  }
  fragment named on Assignment {
    id
    status
    coordinator {
      person {
        id
        name
      }
    }
  }
`;

export const OPEN = ['UPCOMING', 'DUE_SOON', 'OVERDUE'];
