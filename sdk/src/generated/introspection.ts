// Made by `npm run generate` from schema/api.graphql and sdk/operations; not to be edited.

/** The schema as gql.tada takes it. */
export type introspection = {
  name: never;
  query: "Query";
  mutation: never;
  subscription: never;
  types: {
    Resource: {
      kind: "INTERFACE";
      name: "Resource";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        name: { name: "name"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } } };
        summary: { name: "summary"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
        channels: {
          name: "channels";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          };
        };
        aliases: {
          name: "aliases";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Alias"; ofType: null } } };
          };
        };
        externalIds: {
          name: "externalIds";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "ExternalId"; ofType: null } } };
          };
        };
        gaps: {
          name: "gaps";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Gap"; ofType: null } } };
          };
        };
        topics: {
          name: "topics";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Topic"; ofType: null } } };
          };
        };
        citations: {
          name: "citations";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Citation"; ofType: null } } };
          };
        };
        disagreements: {
          name: "disagreements";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Disagreement"; ofType: null } } };
          };
        };
        relations: { name: "relations"; type: { kind: "OBJECT"; name: "RelationConnection"; ofType: null } };
        statements: { name: "statements"; type: { kind: "OBJECT"; name: "StatementConnection"; ofType: null } };
        mentions: { name: "mentions"; type: { kind: "OBJECT"; name: "MentionConnection"; ofType: null } };
      };
      possibleTypes:
        | "GoalSet"
        | "Goal"
        | "Directive"
        | "Statement"
        | "Speech"
        | "Event"
        | "Indicator"
        | "Topic"
        | "Article"
        | "Country"
        | "Person"
        | "Office"
        | "Organization";
    };
    ID: unknown;
    String: unknown;
    Int: unknown;
    Node: {
      kind: "INTERFACE";
      name: "Node";
      fields: { id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } } };
      possibleTypes:
        | "GoalSet"
        | "Goal"
        | "Directive"
        | "Statement"
        | "Speech"
        | "Event"
        | "Indicator"
        | "Observation"
        | "Topic"
        | "Article"
        | "SourceText"
        | "Citation"
        | "Participation"
        | "Country"
        | "Person"
        | "Tenure"
        | "Office"
        | "Organization"
        | "Disagreement"
        | "Relation";
    };
    LocalizedText: {
      kind: "OBJECT";
      name: "LocalizedText";
      fields: {
        vi: { name: "vi"; type: { kind: "SCALAR"; name: "String"; ofType: null } };
        en: { name: "en"; type: { kind: "SCALAR"; name: "String"; ofType: null } };
        viOrigin: { name: "viOrigin"; type: { kind: "ENUM"; name: "TextOrigin"; ofType: null } };
        enOrigin: { name: "enOrigin"; type: { kind: "ENUM"; name: "TextOrigin"; ofType: null } };
        text: { name: "text"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
      };
    };
    TextOrigin: { name: "TextOrigin"; enumValues: "PRINTED" | "EDITORIAL" };
    Channel: { name: "Channel"; enumValues: "PARTY" | "STATE" | "PEOPLE" | "NATIONAL_ASSEMBLY" };
    Alias: {
      kind: "OBJECT";
      name: "Alias";
      fields: {
        value: { name: "value"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        language: { name: "language"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Language"; ofType: null } } };
        aliasKind: { name: "aliasKind"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "AliasKind"; ofType: null } } };
        derivation: { name: "derivation"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Derivation"; ofType: null } } };
      };
    };
    Language: { name: "Language"; enumValues: "VI" | "EN" };
    AliasKind: { name: "AliasKind"; enumValues: "VARIANT" | "ABBREVIATION" | "MISSPELLING" };
    Derivation: { name: "Derivation"; enumValues: "STATED" | "NORMALIZED" | "INFERRED" | "COMPUTED" };
    ExternalId: {
      kind: "OBJECT";
      name: "ExternalId";
      fields: {
        scheme: { name: "scheme"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        value: { name: "value"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
      };
    };
    Gap: {
      kind: "OBJECT";
      name: "Gap";
      fields: {
        field: { name: "field"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        reason: { name: "reason"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "GapReason"; ofType: null } } };
        note: { name: "note"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
      };
    };
    GapReason: { name: "GapReason"; enumValues: "NOT_STATED" | "PARTIAL" | "TRUNCATED" };
    RelationConnection: {
      kind: "OBJECT";
      name: "RelationConnection";
      fields: {
        edges: {
          name: "edges";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "RelationEdge"; ofType: null } } };
          };
        };
        nodes: {
          name: "nodes";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Relation"; ofType: null } } };
          };
        };
        pageInfo: { name: "pageInfo"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PageInfo"; ofType: null } } };
        totalCount: { name: "totalCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    RelationEdge: {
      kind: "OBJECT";
      name: "RelationEdge";
      fields: {
        cursor: { name: "cursor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        node: { name: "node"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Relation"; ofType: null } } };
      };
    };
    PageInfo: {
      kind: "OBJECT";
      name: "PageInfo";
      fields: {
        hasNextPage: { name: "hasNextPage"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Boolean"; ofType: null } } };
        hasPreviousPage: { name: "hasPreviousPage"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Boolean"; ofType: null } } };
        startCursor: { name: "startCursor"; type: { kind: "SCALAR"; name: "String"; ofType: null } };
        endCursor: { name: "endCursor"; type: { kind: "SCALAR"; name: "String"; ofType: null } };
      };
    };
    Boolean: unknown;
    Direction: { name: "Direction"; enumValues: "OUT" | "IN" | "ANY" };
    RelationType: {
      name: "RelationType";
      enumValues:
        | "ADVISES"
        | "ASSIGNS_TASKS_TO"
        | "GUIDES"
        | "COORDINATES_WITH"
        | "HELPS_LEAD"
        | "HELPS_MANAGE"
        | "IMPLEMENTS"
        | "SPECIALISES_IN"
        | "STANDING_AGENCY_OF"
        | "HAS_MEMBER"
        | "PARTICIPATES_IN"
        | "HAS_RELATIONS_WITH"
        | "AMENDS"
        | "FOLLOWS"
        | "REVIEWS"
        | "BASED_ON"
        | "SERVES"
        | "CITES"
        | "WRITTEN_BY"
        | "ATTRIBUTED_TO"
        | "DRAWS_ON"
        | "ILLUSTRATES"
        | "ECHOES"
        | "POSSIBLY_SAME_AS";
    };
    StatementConnection: {
      kind: "OBJECT";
      name: "StatementConnection";
      fields: {
        edges: {
          name: "edges";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "StatementEdge"; ofType: null } } };
          };
        };
        nodes: {
          name: "nodes";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Statement"; ofType: null } } };
          };
        };
        pageInfo: { name: "pageInfo"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PageInfo"; ofType: null } } };
        totalCount: { name: "totalCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    StatementEdge: {
      kind: "OBJECT";
      name: "StatementEdge";
      fields: {
        cursor: { name: "cursor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        node: { name: "node"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Statement"; ofType: null } } };
      };
    };
    StatementKind: {
      name: "StatementKind";
      enumValues: "ACHIEVEMENT" | "ASSESSMENT" | "CONTEXT" | "HISTORY" | "LIMITATION" | "MANDATE" | "POLICY" | "ACTIVITY";
    };
    MentionConnection: {
      kind: "OBJECT";
      name: "MentionConnection";
      fields: {
        edges: {
          name: "edges";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "MentionEdge"; ofType: null } } };
          };
        };
        nodes: {
          name: "nodes";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Mention"; ofType: null } } };
          };
        };
        pageInfo: { name: "pageInfo"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PageInfo"; ofType: null } } };
        totalCount: { name: "totalCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    MentionEdge: {
      kind: "OBJECT";
      name: "MentionEdge";
      fields: {
        cursor: { name: "cursor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        node: { name: "node"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Mention"; ofType: null } } };
      };
    };
    Attributed: {
      kind: "INTERFACE";
      name: "Attributed";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        statedBy: {
          name: "statedBy";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Actor"; ofType: null } } };
          };
        };
        speech: { name: "speech"; type: { kind: "OBJECT"; name: "Speech"; ofType: null } };
        article: { name: "article"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Article"; ofType: null } } };
      };
      possibleTypes: "GoalSet" | "Goal" | "Statement" | "Observation";
    };
    Actor: {
      kind: "OBJECT";
      name: "Actor";
      fields: {
        group: { name: "group"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
        resource: { name: "resource"; type: { kind: "INTERFACE"; name: "Resource"; ofType: null } };
        tenures: {
          name: "tenures";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Tenure"; ofType: null } } };
          };
        };
        representing: { name: "representing"; type: { kind: "OBJECT"; name: "Organization"; ofType: null } };
      };
    };
    GoalKind: { name: "GoalKind"; enumValues: "OBJECTIVE" | "PRIORITY" | "STRAND" | "TASK" | "PRINCIPLE" | "LESSON" | "RECOMMENDATION" | "COMMITMENT" };
    PartialDate: {
      kind: "OBJECT";
      name: "PartialDate";
      fields: {
        value: { name: "value"; type: { kind: "SCALAR"; name: "PartialDateValue"; ofType: null } };
        precision: { name: "precision"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "DatePrecision"; ofType: null } } };
        earliest: { name: "earliest"; type: { kind: "SCALAR"; name: "Date"; ofType: null } };
        latest: { name: "latest"; type: { kind: "SCALAR"; name: "Date"; ofType: null } };
        label: { name: "label"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
        derivation: { name: "derivation"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Derivation"; ofType: null } } };
      };
    };
    PartialDateValue: unknown;
    DatePrecision: { name: "DatePrecision"; enumValues: "YEAR" | "YEAR_START" | "YEAR_END" | "MONTH" | "DAY" | "MINUTE" | "WINDOW" };
    Date: unknown;
    Source: {
      kind: "INTERFACE";
      name: "Source";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        name: { name: "name"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } } };
        text: { name: "text"; type: { kind: "OBJECT"; name: "SourceText"; ofType: null } };
      };
      possibleTypes: "Directive" | "Article";
    };
    Dated: {
      kind: "INTERFACE";
      name: "Dated";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        date: { name: "date"; type: { kind: "OBJECT"; name: "PartialDate"; ofType: null } };
      };
      possibleTypes: "Directive" | "Speech" | "Event" | "Article";
    };
    DirectiveKind: {
      name: "DirectiveKind";
      enumValues: "DIRECTIVE" | "RESOLUTION" | "REGULATION" | "CONSTITUTION" | "CHARTER" | "TREATY" | "JOINT_STATEMENT" | "STRATEGY" | "REPORT" | "MIXED";
    };
    InstrumentNumber: {
      kind: "OBJECT";
      name: "InstrumentNumber";
      fields: {
        canonical: { name: "canonical"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        ordinal: { name: "ordinal"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
        kindCode: { name: "kindCode"; type: { kind: "SCALAR"; name: "String"; ofType: null } };
        issuerCode: { name: "issuerCode"; type: { kind: "SCALAR"; name: "String"; ofType: null } };
        notations: {
          name: "notations";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
          };
        };
      };
    };
    DirectiveStatus: { name: "DirectiveStatus"; enumValues: "ISSUED" | "IN_DRAFTING" | "PROPOSED" };
    GoalConnection: {
      kind: "OBJECT";
      name: "GoalConnection";
      fields: {
        edges: {
          name: "edges";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "GoalEdge"; ofType: null } } };
          };
        };
        nodes: {
          name: "nodes";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Goal"; ofType: null } } };
          };
        };
        pageInfo: { name: "pageInfo"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PageInfo"; ofType: null } } };
        totalCount: { name: "totalCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    GoalEdge: {
      kind: "OBJECT";
      name: "GoalEdge";
      fields: {
        cursor: { name: "cursor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        node: { name: "node"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Goal"; ofType: null } } };
      };
    };
    SpeechKind: { name: "SpeechKind"; enumValues: "ADDRESS" | "REPORT" | "REMARKS" };
    SpeechReport: {
      kind: "OBJECT";
      name: "SpeechReport";
      fields: {
        form: { name: "form"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "SpeechForm"; ofType: null } } };
        spans: {
          name: "spans";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "TextSpan"; ofType: null } } };
          };
        };
        article: { name: "article"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Article"; ofType: null } } };
        citations: {
          name: "citations";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Citation"; ofType: null } } };
          };
        };
      };
    };
    SpeechForm: { name: "SpeechForm"; enumValues: "VERBATIM" | "REPORTED" | "REFERENCED" };
    TextSpan: {
      kind: "OBJECT";
      name: "TextSpan";
      fields: {
        start: { name: "start"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
        end: { name: "end"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    EventKind: { name: "EventKind"; enumValues: "CONGRESS" | "CONFERENCE" | "MEETING" | "SESSION" | "VISIT" | "CALL" | "VENUE" | "TERM" };
    EventStatus: { name: "EventStatus"; enumValues: "HELD" | "PLANNED" };
    ObservationConnection: {
      kind: "OBJECT";
      name: "ObservationConnection";
      fields: {
        edges: {
          name: "edges";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "ObservationEdge"; ofType: null } } };
          };
        };
        nodes: {
          name: "nodes";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Observation"; ofType: null } } };
          };
        };
        pageInfo: { name: "pageInfo"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PageInfo"; ofType: null } } };
        totalCount: { name: "totalCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    ObservationEdge: {
      kind: "OBJECT";
      name: "ObservationEdge";
      fields: {
        cursor: { name: "cursor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        node: { name: "node"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Observation"; ofType: null } } };
      };
    };
    Quantity: {
      kind: "OBJECT";
      name: "Quantity";
      fields: {
        value: { name: "value"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Float"; ofType: null } } };
        comparator: { name: "comparator"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Comparator"; ofType: null } } };
        units: {
          name: "units";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
          };
        };
        outOf: { name: "outOf"; type: { kind: "SCALAR"; name: "Float"; ofType: null } };
        interval: { name: "interval"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "NumericInterval"; ofType: null } } };
        label: { name: "label"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } } };
      };
    };
    Float: unknown;
    Comparator: { name: "Comparator"; enumValues: "EXACTLY" | "ABOUT" | "MORE_THAN" | "NEARLY" | "ORDER_OF_MAGNITUDE" };
    NumericInterval: {
      kind: "OBJECT";
      name: "NumericInterval";
      fields: {
        min: { name: "min"; type: { kind: "SCALAR"; name: "Float"; ofType: null } };
        minInclusive: { name: "minInclusive"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Boolean"; ofType: null } } };
        max: { name: "max"; type: { kind: "SCALAR"; name: "Float"; ofType: null } };
        maxInclusive: { name: "maxInclusive"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Boolean"; ofType: null } } };
      };
    };
    TopicKind: { name: "TopicKind"; enumValues: "THEME" | "TERM" | "WORK" | "GROUPING" };
    ResourceConnection: {
      kind: "OBJECT";
      name: "ResourceConnection";
      fields: {
        edges: {
          name: "edges";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "ResourceEdge"; ofType: null } } };
          };
        };
        nodes: {
          name: "nodes";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "INTERFACE"; name: "Resource"; ofType: null } } };
          };
        };
        pageInfo: { name: "pageInfo"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PageInfo"; ofType: null } } };
        totalCount: { name: "totalCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    ResourceEdge: {
      kind: "OBJECT";
      name: "ResourceEdge";
      fields: {
        cursor: { name: "cursor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        node: { name: "node"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "INTERFACE"; name: "Resource"; ofType: null } } };
      };
    };
    ResourceType: {
      name: "ResourceType";
      enumValues:
        | "ARTICLE"
        | "SPEECH"
        | "DIRECTIVE"
        | "GOAL_SET"
        | "GOAL"
        | "STATEMENT"
        | "ORGANIZATION"
        | "PERSON"
        | "OFFICE"
        | "EVENT"
        | "INDICATOR"
        | "TOPIC"
        | "COUNTRY";
    };
    ArticleKind: { name: "ArticleKind"; enumValues: "NEWS_REPORT" | "FEATURE" | "SPEECH_TEXT" };
    Credit: {
      kind: "OBJECT";
      name: "Credit";
      fields: {
        creditRole: { name: "creditRole"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "CreditRole"; ofType: null } } };
        contributor: { name: "contributor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "INTERFACE"; name: "Resource"; ofType: null } } };
      };
    };
    CreditRole: { name: "CreditRole"; enumValues: "AUTHOR" | "PHOTOGRAPHY" | "GRAPHICS" };
    URI: unknown;
    Sha256: unknown;
    TextRegion: {
      kind: "OBJECT";
      name: "TextRegion";
      fields: {
        regionKind: { name: "regionKind"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "RegionKind"; ofType: null } } };
        start: { name: "start"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
        end: { name: "end"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    RegionKind: { name: "RegionKind"; enumValues: "STAMP" | "BYLINE" | "CAPTION" | "SOURCE_LINE" | "CHROME" | "RELATED" };
    TextProfile: { name: "TextProfile"; enumValues: "NFC_LF_V1" };
    TextAvailability: { name: "TextAvailability"; enumValues: "DIGEST_ONLY" | "MOUNTED" | "MISMATCH" };
    CitationCheck: { name: "CitationCheck"; enumValues: "VERIFIED" | "MISMATCH" | "NOT_CHECKED" };
    JSON: unknown;
    ParticipationRole: {
      name: "ParticipationRole";
      enumValues: "CHAIR" | "CONVENER" | "HOST" | "SPEAKER" | "ATTENDEE" | "ADDRESSEE" | "VISITOR" | "DESTINATION" | "ELECTED" | "ELECTING_BODY";
    };
    ParticipationConnection: {
      kind: "OBJECT";
      name: "ParticipationConnection";
      fields: {
        edges: {
          name: "edges";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: {
              kind: "LIST";
              name: never;
              ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "ParticipationEdge"; ofType: null } };
            };
          };
        };
        nodes: {
          name: "nodes";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Participation"; ofType: null } } };
          };
        };
        pageInfo: { name: "pageInfo"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PageInfo"; ofType: null } } };
        totalCount: { name: "totalCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    ParticipationEdge: {
      kind: "OBJECT";
      name: "ParticipationEdge";
      fields: {
        cursor: { name: "cursor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        node: { name: "node"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Participation"; ofType: null } } };
      };
    };
    TenureConnection: {
      kind: "OBJECT";
      name: "TenureConnection";
      fields: {
        edges: {
          name: "edges";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "TenureEdge"; ofType: null } } };
          };
        };
        nodes: {
          name: "nodes";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Tenure"; ofType: null } } };
          };
        };
        pageInfo: { name: "pageInfo"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PageInfo"; ofType: null } } };
        totalCount: { name: "totalCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    TenureEdge: {
      kind: "OBJECT";
      name: "TenureEdge";
      fields: {
        cursor: { name: "cursor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        node: { name: "node"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Tenure"; ofType: null } } };
      };
    };
    Attestation: {
      kind: "OBJECT";
      name: "Attestation";
      fields: {
        date: { name: "date"; type: { kind: "OBJECT"; name: "PartialDate"; ofType: null } };
        printedTitle: { name: "printedTitle"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        citation: { name: "citation"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Citation"; ofType: null } } };
      };
    };
    HolderAnswer: {
      kind: "OBJECT";
      name: "HolderAnswer";
      fields: {
        tenure: { name: "tenure"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Tenure"; ofType: null } } };
        certainty: { name: "certainty"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Certainty"; ofType: null } } };
        distanceInDays: { name: "distanceInDays"; type: { kind: "SCALAR"; name: "Int"; ofType: null } };
      };
    };
    Certainty: { name: "Certainty"; enumValues: "ATTESTED" | "BRACKETED" | "LAST_KNOWN" | "FIRST_KNOWN" | "POSSIBLE" };
    OrganizationKind: {
      name: "OrganizationKind";
      enumValues:
        "PARTY" | "PARTY_BODY" | "STATE_BODY" | "NATIONAL_ASSEMBLY_BODY" | "PEOPLES_ORGANIZATION" | "INTERNATIONAL_ORGANIZATION" | "MISSION" | "MEDIA";
    };
    DirectiveConnection: {
      kind: "OBJECT";
      name: "DirectiveConnection";
      fields: {
        edges: {
          name: "edges";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "DirectiveEdge"; ofType: null } } };
          };
        };
        nodes: {
          name: "nodes";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Directive"; ofType: null } } };
          };
        };
        pageInfo: { name: "pageInfo"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PageInfo"; ofType: null } } };
        totalCount: { name: "totalCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    DirectiveEdge: {
      kind: "OBJECT";
      name: "DirectiveEdge";
      fields: {
        cursor: { name: "cursor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        node: { name: "node"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Directive"; ofType: null } } };
      };
    };
    DisagreementKind: { name: "DisagreementKind"; enumValues: "VALUE" | "QUANTITY" | "COUNT" | "SERIES" };
    Reading: {
      kind: "OBJECT";
      name: "Reading";
      fields: {
        value: { name: "value"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } } };
        preferred: { name: "preferred"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Boolean"; ofType: null } } };
        resource: { name: "resource"; type: { kind: "INTERFACE"; name: "Resource"; ofType: null } };
        observation: { name: "observation"; type: { kind: "OBJECT"; name: "Observation"; ofType: null } };
        citations: {
          name: "citations";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Citation"; ofType: null } } };
          };
        };
      };
    };
    DisagreementStatus: { name: "DisagreementStatus"; enumValues: "OPEN" | "EXPLAINED" | "RESOLVED" };
    Mention: {
      kind: "OBJECT";
      name: "Mention";
      fields: {
        surface: { name: "surface"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        paragraph: { name: "paragraph"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
        derivation: { name: "derivation"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Derivation"; ofType: null } } };
        span: { name: "span"; type: { kind: "OBJECT"; name: "TextSpan"; ofType: null } };
        resource: { name: "resource"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "INTERFACE"; name: "Resource"; ofType: null } } };
        source: { name: "source"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "INTERFACE"; name: "Source"; ofType: null } } };
      };
    };
    GoalSet: {
      kind: "OBJECT";
      name: "GoalSet";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        name: { name: "name"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } } };
        summary: { name: "summary"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
        channels: {
          name: "channels";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          };
        };
        aliases: {
          name: "aliases";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Alias"; ofType: null } } };
          };
        };
        externalIds: {
          name: "externalIds";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "ExternalId"; ofType: null } } };
          };
        };
        gaps: {
          name: "gaps";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Gap"; ofType: null } } };
          };
        };
        topics: {
          name: "topics";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Topic"; ofType: null } } };
          };
        };
        citations: {
          name: "citations";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Citation"; ofType: null } } };
          };
        };
        disagreements: {
          name: "disagreements";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Disagreement"; ofType: null } } };
          };
        };
        relations: { name: "relations"; type: { kind: "OBJECT"; name: "RelationConnection"; ofType: null } };
        statements: { name: "statements"; type: { kind: "OBJECT"; name: "StatementConnection"; ofType: null } };
        mentions: { name: "mentions"; type: { kind: "OBJECT"; name: "MentionConnection"; ofType: null } };
        statedBy: {
          name: "statedBy";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Actor"; ofType: null } } };
          };
        };
        speech: { name: "speech"; type: { kind: "OBJECT"; name: "Speech"; ofType: null } };
        article: { name: "article"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Article"; ofType: null } } };
        goalKind: { name: "goalKind"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "GoalKind"; ofType: null } } };
        declaredCount: { name: "declaredCount"; type: { kind: "SCALAR"; name: "Int"; ofType: null } };
        listedCount: { name: "listedCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
        openEnded: { name: "openEnded"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Boolean"; ofType: null } } };
        items: {
          name: "items";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Goal"; ofType: null } } };
          };
        };
      };
    };
    Goal: {
      kind: "OBJECT";
      name: "Goal";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        name: { name: "name"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } } };
        summary: { name: "summary"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
        channels: {
          name: "channels";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          };
        };
        aliases: {
          name: "aliases";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Alias"; ofType: null } } };
          };
        };
        externalIds: {
          name: "externalIds";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "ExternalId"; ofType: null } } };
          };
        };
        gaps: {
          name: "gaps";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Gap"; ofType: null } } };
          };
        };
        topics: {
          name: "topics";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Topic"; ofType: null } } };
          };
        };
        citations: {
          name: "citations";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Citation"; ofType: null } } };
          };
        };
        disagreements: {
          name: "disagreements";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Disagreement"; ofType: null } } };
          };
        };
        relations: { name: "relations"; type: { kind: "OBJECT"; name: "RelationConnection"; ofType: null } };
        statements: { name: "statements"; type: { kind: "OBJECT"; name: "StatementConnection"; ofType: null } };
        mentions: { name: "mentions"; type: { kind: "OBJECT"; name: "MentionConnection"; ofType: null } };
        statedBy: {
          name: "statedBy";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Actor"; ofType: null } } };
          };
        };
        speech: { name: "speech"; type: { kind: "OBJECT"; name: "Speech"; ofType: null } };
        article: { name: "article"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Article"; ofType: null } } };
        goalKind: { name: "goalKind"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "GoalKind"; ofType: null } } };
        ordinal: { name: "ordinal"; type: { kind: "SCALAR"; name: "Int"; ofType: null } };
        marker: { name: "marker"; type: { kind: "SCALAR"; name: "String"; ofType: null } };
        addressees: {
          name: "addressees";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Actor"; ofType: null } } };
          };
        };
        horizons: {
          name: "horizons";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PartialDate"; ofType: null } } };
          };
        };
        set: { name: "set"; type: { kind: "OBJECT"; name: "GoalSet"; ofType: null } };
        parent: { name: "parent"; type: { kind: "OBJECT"; name: "Goal"; ofType: null } };
        children: {
          name: "children";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Goal"; ofType: null } } };
          };
        };
        setBy: {
          name: "setBy";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "INTERFACE"; name: "Resource"; ofType: null } } };
          };
        };
        about: {
          name: "about";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "INTERFACE"; name: "Resource"; ofType: null } } };
          };
        };
      };
    };
    Directive: {
      kind: "OBJECT";
      name: "Directive";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        name: { name: "name"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } } };
        summary: { name: "summary"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
        channels: {
          name: "channels";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          };
        };
        aliases: {
          name: "aliases";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Alias"; ofType: null } } };
          };
        };
        externalIds: {
          name: "externalIds";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "ExternalId"; ofType: null } } };
          };
        };
        gaps: {
          name: "gaps";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Gap"; ofType: null } } };
          };
        };
        topics: {
          name: "topics";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Topic"; ofType: null } } };
          };
        };
        citations: {
          name: "citations";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Citation"; ofType: null } } };
          };
        };
        disagreements: {
          name: "disagreements";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Disagreement"; ofType: null } } };
          };
        };
        relations: { name: "relations"; type: { kind: "OBJECT"; name: "RelationConnection"; ofType: null } };
        statements: { name: "statements"; type: { kind: "OBJECT"; name: "StatementConnection"; ofType: null } };
        mentions: { name: "mentions"; type: { kind: "OBJECT"; name: "MentionConnection"; ofType: null } };
        date: { name: "date"; type: { kind: "OBJECT"; name: "PartialDate"; ofType: null } };
        text: { name: "text"; type: { kind: "OBJECT"; name: "SourceText"; ofType: null } };
        directiveKind: { name: "directiveKind"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "DirectiveKind"; ofType: null } } };
        number: { name: "number"; type: { kind: "OBJECT"; name: "InstrumentNumber"; ofType: null } };
        title: { name: "title"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
        subjectMatter: { name: "subjectMatter"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
        congressTerm: { name: "congressTerm"; type: { kind: "SCALAR"; name: "Int"; ofType: null } };
        directiveStatus: { name: "directiveStatus"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "DirectiveStatus"; ofType: null } } };
        collective: { name: "collective"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Boolean"; ofType: null } } };
        issuers: {
          name: "issuers";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "INTERFACE"; name: "Resource"; ofType: null } } };
          };
        };
        parties: {
          name: "parties";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "INTERFACE"; name: "Resource"; ofType: null } } };
          };
        };
        members: {
          name: "members";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Directive"; ofType: null } } };
          };
        };
        concerns: {
          name: "concerns";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Organization"; ofType: null } } };
          };
        };
        goals: { name: "goals"; type: { kind: "OBJECT"; name: "GoalConnection"; ofType: null } };
      };
    };
    Statement: {
      kind: "OBJECT";
      name: "Statement";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        name: { name: "name"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } } };
        summary: { name: "summary"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
        channels: {
          name: "channels";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          };
        };
        aliases: {
          name: "aliases";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Alias"; ofType: null } } };
          };
        };
        externalIds: {
          name: "externalIds";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "ExternalId"; ofType: null } } };
          };
        };
        gaps: {
          name: "gaps";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Gap"; ofType: null } } };
          };
        };
        topics: {
          name: "topics";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Topic"; ofType: null } } };
          };
        };
        citations: {
          name: "citations";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Citation"; ofType: null } } };
          };
        };
        disagreements: {
          name: "disagreements";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Disagreement"; ofType: null } } };
          };
        };
        relations: { name: "relations"; type: { kind: "OBJECT"; name: "RelationConnection"; ofType: null } };
        statements: { name: "statements"; type: { kind: "OBJECT"; name: "StatementConnection"; ofType: null } };
        mentions: { name: "mentions"; type: { kind: "OBJECT"; name: "MentionConnection"; ofType: null } };
        statedBy: {
          name: "statedBy";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Actor"; ofType: null } } };
          };
        };
        speech: { name: "speech"; type: { kind: "OBJECT"; name: "Speech"; ofType: null } };
        article: { name: "article"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Article"; ofType: null } } };
        statementKind: { name: "statementKind"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "StatementKind"; ofType: null } } };
        relayedBy: {
          name: "relayedBy";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Actor"; ofType: null } } };
          };
        };
        phrase: { name: "phrase"; type: { kind: "SCALAR"; name: "String"; ofType: null } };
        quoted: { name: "quoted"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Boolean"; ofType: null } } };
        about: {
          name: "about";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "INTERFACE"; name: "Resource"; ofType: null } } };
          };
        };
      };
    };
    Speech: {
      kind: "OBJECT";
      name: "Speech";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        name: { name: "name"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } } };
        summary: { name: "summary"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
        channels: {
          name: "channels";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          };
        };
        aliases: {
          name: "aliases";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Alias"; ofType: null } } };
          };
        };
        externalIds: {
          name: "externalIds";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "ExternalId"; ofType: null } } };
          };
        };
        gaps: {
          name: "gaps";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Gap"; ofType: null } } };
          };
        };
        topics: {
          name: "topics";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Topic"; ofType: null } } };
          };
        };
        citations: {
          name: "citations";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Citation"; ofType: null } } };
          };
        };
        disagreements: {
          name: "disagreements";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Disagreement"; ofType: null } } };
          };
        };
        relations: { name: "relations"; type: { kind: "OBJECT"; name: "RelationConnection"; ofType: null } };
        statements: { name: "statements"; type: { kind: "OBJECT"; name: "StatementConnection"; ofType: null } };
        mentions: { name: "mentions"; type: { kind: "OBJECT"; name: "MentionConnection"; ofType: null } };
        date: { name: "date"; type: { kind: "OBJECT"; name: "PartialDate"; ofType: null } };
        speechKind: { name: "speechKind"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "SpeechKind"; ofType: null } } };
        speakers: {
          name: "speakers";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Actor"; ofType: null } } };
          };
        };
        reports: {
          name: "reports";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "SpeechReport"; ofType: null } } };
          };
        };
        event: { name: "event"; type: { kind: "OBJECT"; name: "Event"; ofType: null } };
        presents: { name: "presents"; type: { kind: "OBJECT"; name: "Directive"; ofType: null } };
        citedDirectives: {
          name: "citedDirectives";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Directive"; ofType: null } } };
          };
        };
        goalSets: {
          name: "goalSets";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "GoalSet"; ofType: null } } };
          };
        };
        goals: { name: "goals"; type: { kind: "OBJECT"; name: "GoalConnection"; ofType: null } };
        said: { name: "said"; type: { kind: "OBJECT"; name: "StatementConnection"; ofType: null } };
      };
    };
    Event: {
      kind: "OBJECT";
      name: "Event";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        name: { name: "name"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } } };
        summary: { name: "summary"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
        channels: {
          name: "channels";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          };
        };
        aliases: {
          name: "aliases";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Alias"; ofType: null } } };
          };
        };
        externalIds: {
          name: "externalIds";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "ExternalId"; ofType: null } } };
          };
        };
        gaps: {
          name: "gaps";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Gap"; ofType: null } } };
          };
        };
        topics: {
          name: "topics";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Topic"; ofType: null } } };
          };
        };
        citations: {
          name: "citations";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Citation"; ofType: null } } };
          };
        };
        disagreements: {
          name: "disagreements";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Disagreement"; ofType: null } } };
          };
        };
        relations: { name: "relations"; type: { kind: "OBJECT"; name: "RelationConnection"; ofType: null } };
        statements: { name: "statements"; type: { kind: "OBJECT"; name: "StatementConnection"; ofType: null } };
        mentions: { name: "mentions"; type: { kind: "OBJECT"; name: "MentionConnection"; ofType: null } };
        date: { name: "date"; type: { kind: "OBJECT"; name: "PartialDate"; ofType: null } };
        eventKind: { name: "eventKind"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "EventKind"; ofType: null } } };
        ordinal: { name: "ordinal"; type: { kind: "SCALAR"; name: "Int"; ofType: null } };
        eventStatus: { name: "eventStatus"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "EventStatus"; ofType: null } } };
        collective: { name: "collective"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Boolean"; ofType: null } } };
        place: { name: "place"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
        partOf: { name: "partOf"; type: { kind: "OBJECT"; name: "Event"; ofType: null } };
        parts: {
          name: "parts";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Event"; ofType: null } } };
          };
        };
        participants: {
          name: "participants";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Participation"; ofType: null } } };
          };
        };
        speeches: {
          name: "speeches";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Speech"; ofType: null } } };
          };
        };
        articles: {
          name: "articles";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Article"; ofType: null } } };
          };
        };
      };
    };
    Indicator: {
      kind: "OBJECT";
      name: "Indicator";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        name: { name: "name"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } } };
        summary: { name: "summary"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
        channels: {
          name: "channels";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          };
        };
        aliases: {
          name: "aliases";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Alias"; ofType: null } } };
          };
        };
        externalIds: {
          name: "externalIds";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "ExternalId"; ofType: null } } };
          };
        };
        gaps: {
          name: "gaps";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Gap"; ofType: null } } };
          };
        };
        topics: {
          name: "topics";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Topic"; ofType: null } } };
          };
        };
        citations: {
          name: "citations";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Citation"; ofType: null } } };
          };
        };
        disagreements: {
          name: "disagreements";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Disagreement"; ofType: null } } };
          };
        };
        relations: { name: "relations"; type: { kind: "OBJECT"; name: "RelationConnection"; ofType: null } };
        statements: { name: "statements"; type: { kind: "OBJECT"; name: "StatementConnection"; ofType: null } };
        mentions: { name: "mentions"; type: { kind: "OBJECT"; name: "MentionConnection"; ofType: null } };
        units: {
          name: "units";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
          };
        };
        cumulative: { name: "cumulative"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Boolean"; ofType: null } } };
        about: {
          name: "about";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "INTERFACE"; name: "Resource"; ofType: null } } };
          };
        };
        observations: { name: "observations"; type: { kind: "OBJECT"; name: "ObservationConnection"; ofType: null } };
      };
    };
    Observation: {
      kind: "OBJECT";
      name: "Observation";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        statedBy: {
          name: "statedBy";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Actor"; ofType: null } } };
          };
        };
        speech: { name: "speech"; type: { kind: "OBJECT"; name: "Speech"; ofType: null } };
        article: { name: "article"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Article"; ofType: null } } };
        quantity: { name: "quantity"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Quantity"; ofType: null } } };
        validOn: { name: "validOn"; type: { kind: "OBJECT"; name: "PartialDate"; ofType: null } };
        periodStart: { name: "periodStart"; type: { kind: "OBJECT"; name: "PartialDate"; ofType: null } };
        periodEnd: { name: "periodEnd"; type: { kind: "OBJECT"; name: "PartialDate"; ofType: null } };
        statedOn: { name: "statedOn"; type: { kind: "OBJECT"; name: "PartialDate"; ofType: null } };
        indicator: { name: "indicator"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Indicator"; ofType: null } } };
        within: {
          name: "within";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Observation"; ofType: null } } };
          };
        };
        citations: {
          name: "citations";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Citation"; ofType: null } } };
          };
        };
      };
    };
    Topic: {
      kind: "OBJECT";
      name: "Topic";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        name: { name: "name"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } } };
        summary: { name: "summary"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
        channels: {
          name: "channels";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          };
        };
        aliases: {
          name: "aliases";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Alias"; ofType: null } } };
          };
        };
        externalIds: {
          name: "externalIds";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "ExternalId"; ofType: null } } };
          };
        };
        gaps: {
          name: "gaps";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Gap"; ofType: null } } };
          };
        };
        topics: {
          name: "topics";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Topic"; ofType: null } } };
          };
        };
        citations: {
          name: "citations";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Citation"; ofType: null } } };
          };
        };
        disagreements: {
          name: "disagreements";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Disagreement"; ofType: null } } };
          };
        };
        relations: { name: "relations"; type: { kind: "OBJECT"; name: "RelationConnection"; ofType: null } };
        statements: { name: "statements"; type: { kind: "OBJECT"; name: "StatementConnection"; ofType: null } };
        mentions: { name: "mentions"; type: { kind: "OBJECT"; name: "MentionConnection"; ofType: null } };
        topicKind: { name: "topicKind"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "TopicKind"; ofType: null } } };
        declaredCount: { name: "declaredCount"; type: { kind: "SCALAR"; name: "Int"; ofType: null } };
        members: {
          name: "members";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "INTERFACE"; name: "Resource"; ofType: null } } };
          };
        };
        resources: { name: "resources"; type: { kind: "OBJECT"; name: "ResourceConnection"; ofType: null } };
      };
    };
    Article: {
      kind: "OBJECT";
      name: "Article";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        name: { name: "name"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } } };
        summary: { name: "summary"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
        channels: {
          name: "channels";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          };
        };
        aliases: {
          name: "aliases";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Alias"; ofType: null } } };
          };
        };
        externalIds: {
          name: "externalIds";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "ExternalId"; ofType: null } } };
          };
        };
        gaps: {
          name: "gaps";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Gap"; ofType: null } } };
          };
        };
        topics: {
          name: "topics";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Topic"; ofType: null } } };
          };
        };
        citations: {
          name: "citations";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Citation"; ofType: null } } };
          };
        };
        disagreements: {
          name: "disagreements";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Disagreement"; ofType: null } } };
          };
        };
        relations: { name: "relations"; type: { kind: "OBJECT"; name: "RelationConnection"; ofType: null } };
        statements: { name: "statements"; type: { kind: "OBJECT"; name: "StatementConnection"; ofType: null } };
        mentions: { name: "mentions"; type: { kind: "OBJECT"; name: "MentionConnection"; ofType: null } };
        date: { name: "date"; type: { kind: "OBJECT"; name: "PartialDate"; ofType: null } };
        text: { name: "text"; type: { kind: "OBJECT"; name: "SourceText"; ofType: null } };
        articleKind: { name: "articleKind"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "ArticleKind"; ofType: null } } };
        credits: {
          name: "credits";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Credit"; ofType: null } } };
          };
        };
        rubrics: {
          name: "rubrics";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
          };
        };
        originUrl: { name: "originUrl"; type: { kind: "SCALAR"; name: "URI"; ofType: null } };
        publisher: { name: "publisher"; type: { kind: "OBJECT"; name: "Organization"; ofType: null } };
        events: {
          name: "events";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Event"; ofType: null } } };
          };
        };
        speeches: {
          name: "speeches";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Speech"; ofType: null } } };
          };
        };
        goalSets: {
          name: "goalSets";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "GoalSet"; ofType: null } } };
          };
        };
        observations: { name: "observations"; type: { kind: "OBJECT"; name: "ObservationConnection"; ofType: null } };
        mentionedResources: { name: "mentionedResources"; type: { kind: "OBJECT"; name: "ResourceConnection"; ofType: null } };
      };
    };
    SourceText: {
      kind: "OBJECT";
      name: "SourceText";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        language: { name: "language"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Language"; ofType: null } } };
        length: { name: "length"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
        paragraphCount: { name: "paragraphCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
        sha256: { name: "sha256"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Sha256"; ofType: null } } };
        regions: {
          name: "regions";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "TextRegion"; ofType: null } } };
          };
        };
        profile: { name: "profile"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "TextProfile"; ofType: null } } };
        availability: { name: "availability"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "TextAvailability"; ofType: null } } };
        source: { name: "source"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "INTERFACE"; name: "Source"; ofType: null } } };
      };
    };
    Citation: {
      kind: "OBJECT";
      name: "Citation";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        supports: {
          name: "supports";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
          };
        };
        start: { name: "start"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
        end: { name: "end"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
        paragraph: { name: "paragraph"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
        sha256: { name: "sha256"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Sha256"; ofType: null } } };
        derivation: { name: "derivation"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Derivation"; ofType: null } } };
        basis: { name: "basis"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
        reading: { name: "reading"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
        fact: { name: "fact"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "INTERFACE"; name: "Node"; ofType: null } } };
        source: { name: "source"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "INTERFACE"; name: "Source"; ofType: null } } };
        sourceText: { name: "sourceText"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "SourceText"; ofType: null } } };
        check: { name: "check"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "CitationCheck"; ofType: null } } };
        quote: { name: "quote"; type: { kind: "SCALAR"; name: "String"; ofType: null } };
        webAnnotation: { name: "webAnnotation"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "JSON"; ofType: null } } };
      };
    };
    Participation: {
      kind: "OBJECT";
      name: "Participation";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        actor: { name: "actor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Actor"; ofType: null } } };
        role: { name: "role"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "ParticipationRole"; ofType: null } } };
        occasion: { name: "occasion"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Event"; ofType: null } } };
        citations: {
          name: "citations";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Citation"; ofType: null } } };
          };
        };
      };
    };
    Country: {
      kind: "OBJECT";
      name: "Country";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        name: { name: "name"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } } };
        summary: { name: "summary"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
        channels: {
          name: "channels";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          };
        };
        aliases: {
          name: "aliases";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Alias"; ofType: null } } };
          };
        };
        externalIds: {
          name: "externalIds";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "ExternalId"; ofType: null } } };
          };
        };
        gaps: {
          name: "gaps";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Gap"; ofType: null } } };
          };
        };
        topics: {
          name: "topics";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Topic"; ofType: null } } };
          };
        };
        citations: {
          name: "citations";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Citation"; ofType: null } } };
          };
        };
        disagreements: {
          name: "disagreements";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Disagreement"; ofType: null } } };
          };
        };
        relations: { name: "relations"; type: { kind: "OBJECT"; name: "RelationConnection"; ofType: null } };
        statements: { name: "statements"; type: { kind: "OBJECT"; name: "StatementConnection"; ofType: null } };
        mentions: { name: "mentions"; type: { kind: "OBJECT"; name: "MentionConnection"; ofType: null } };
        code: { name: "code"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        participations: { name: "participations"; type: { kind: "OBJECT"; name: "ParticipationConnection"; ofType: null } };
      };
    };
    Person: {
      kind: "OBJECT";
      name: "Person";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        name: { name: "name"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } } };
        summary: { name: "summary"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
        channels: {
          name: "channels";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          };
        };
        aliases: {
          name: "aliases";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Alias"; ofType: null } } };
          };
        };
        externalIds: {
          name: "externalIds";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "ExternalId"; ofType: null } } };
          };
        };
        gaps: {
          name: "gaps";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Gap"; ofType: null } } };
          };
        };
        topics: {
          name: "topics";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Topic"; ofType: null } } };
          };
        };
        citations: {
          name: "citations";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Citation"; ofType: null } } };
          };
        };
        disagreements: {
          name: "disagreements";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Disagreement"; ofType: null } } };
          };
        };
        relations: { name: "relations"; type: { kind: "OBJECT"; name: "RelationConnection"; ofType: null } };
        statements: { name: "statements"; type: { kind: "OBJECT"; name: "StatementConnection"; ofType: null } };
        mentions: { name: "mentions"; type: { kind: "OBJECT"; name: "MentionConnection"; ofType: null } };
        tenures: { name: "tenures"; type: { kind: "OBJECT"; name: "TenureConnection"; ofType: null } };
        speeches: {
          name: "speeches";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Speech"; ofType: null } } };
          };
        };
        participations: { name: "participations"; type: { kind: "OBJECT"; name: "ParticipationConnection"; ofType: null } };
      };
    };
    Tenure: {
      kind: "OBJECT";
      name: "Tenure";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        attestations: {
          name: "attestations";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Attestation"; ofType: null } } };
          };
        };
        person: { name: "person"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Person"; ofType: null } } };
        office: { name: "office"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Office"; ofType: null } } };
      };
    };
    Office: {
      kind: "OBJECT";
      name: "Office";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        name: { name: "name"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } } };
        summary: { name: "summary"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
        channels: {
          name: "channels";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          };
        };
        aliases: {
          name: "aliases";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Alias"; ofType: null } } };
          };
        };
        externalIds: {
          name: "externalIds";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "ExternalId"; ofType: null } } };
          };
        };
        gaps: {
          name: "gaps";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Gap"; ofType: null } } };
          };
        };
        topics: {
          name: "topics";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Topic"; ofType: null } } };
          };
        };
        citations: {
          name: "citations";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Citation"; ofType: null } } };
          };
        };
        disagreements: {
          name: "disagreements";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Disagreement"; ofType: null } } };
          };
        };
        relations: { name: "relations"; type: { kind: "OBJECT"; name: "RelationConnection"; ofType: null } };
        statements: { name: "statements"; type: { kind: "OBJECT"; name: "StatementConnection"; ofType: null } };
        mentions: { name: "mentions"; type: { kind: "OBJECT"; name: "MentionConnection"; ofType: null } };
        organization: { name: "organization"; type: { kind: "OBJECT"; name: "Organization"; ofType: null } };
        country: { name: "country"; type: { kind: "OBJECT"; name: "Country"; ofType: null } };
        tenures: { name: "tenures"; type: { kind: "OBJECT"; name: "TenureConnection"; ofType: null } };
        holdersOn: {
          name: "holdersOn";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "HolderAnswer"; ofType: null } } };
          };
        };
      };
    };
    Organization: {
      kind: "OBJECT";
      name: "Organization";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        name: { name: "name"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } } };
        summary: { name: "summary"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
        channels: {
          name: "channels";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          };
        };
        aliases: {
          name: "aliases";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Alias"; ofType: null } } };
          };
        };
        externalIds: {
          name: "externalIds";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "ExternalId"; ofType: null } } };
          };
        };
        gaps: {
          name: "gaps";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Gap"; ofType: null } } };
          };
        };
        topics: {
          name: "topics";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Topic"; ofType: null } } };
          };
        };
        citations: {
          name: "citations";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Citation"; ofType: null } } };
          };
        };
        disagreements: {
          name: "disagreements";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Disagreement"; ofType: null } } };
          };
        };
        relations: { name: "relations"; type: { kind: "OBJECT"; name: "RelationConnection"; ofType: null } };
        statements: { name: "statements"; type: { kind: "OBJECT"; name: "StatementConnection"; ofType: null } };
        mentions: { name: "mentions"; type: { kind: "OBJECT"; name: "MentionConnection"; ofType: null } };
        organizationKind: {
          name: "organizationKind";
          type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "OrganizationKind"; ofType: null } };
        };
        collective: { name: "collective"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Boolean"; ofType: null } } };
        parent: { name: "parent"; type: { kind: "OBJECT"; name: "Organization"; ofType: null } };
        children: {
          name: "children";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Organization"; ofType: null } } };
          };
        };
        country: { name: "country"; type: { kind: "OBJECT"; name: "Country"; ofType: null } };
        offices: {
          name: "offices";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Office"; ofType: null } } };
          };
        };
        tenures: { name: "tenures"; type: { kind: "OBJECT"; name: "TenureConnection"; ofType: null } };
        directives: { name: "directives"; type: { kind: "OBJECT"; name: "DirectiveConnection"; ofType: null } };
        concernedBy: { name: "concernedBy"; type: { kind: "OBJECT"; name: "DirectiveConnection"; ofType: null } };
        participations: { name: "participations"; type: { kind: "OBJECT"; name: "ParticipationConnection"; ofType: null } };
      };
    };
    Disagreement: {
      kind: "OBJECT";
      name: "Disagreement";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        field: { name: "field"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        disagreementKind: {
          name: "disagreementKind";
          type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "DisagreementKind"; ofType: null } };
        };
        readings: {
          name: "readings";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Reading"; ofType: null } } };
          };
        };
        disagreementStatus: {
          name: "disagreementStatus";
          type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "DisagreementStatus"; ofType: null } };
        };
        explanation: { name: "explanation"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
        rule: { name: "rule"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        subject: { name: "subject"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "INTERFACE"; name: "Resource"; ofType: null } } };
      };
    };
    Relation: {
      kind: "OBJECT";
      name: "Relation";
      fields: {
        id: { name: "id"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
        relationType: { name: "relationType"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "RelationType"; ofType: null } } };
        manner: { name: "manner"; type: { kind: "OBJECT"; name: "LocalizedText"; ofType: null } };
        periodStart: { name: "periodStart"; type: { kind: "OBJECT"; name: "PartialDate"; ofType: null } };
        periodEnd: { name: "periodEnd"; type: { kind: "OBJECT"; name: "PartialDate"; ofType: null } };
        derivation: { name: "derivation"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Derivation"; ofType: null } } };
        subject: { name: "subject"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "INTERFACE"; name: "Resource"; ofType: null } } };
        target: { name: "target"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "INTERFACE"; name: "Resource"; ofType: null } } };
        about: {
          name: "about";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "INTERFACE"; name: "Resource"; ofType: null } } };
          };
        };
        citations: {
          name: "citations";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Citation"; ofType: null } } };
          };
        };
      };
    };
    Query: {
      kind: "OBJECT";
      name: "Query";
      fields: {
        goalSet: { name: "goalSet"; type: { kind: "OBJECT"; name: "GoalSet"; ofType: null } };
        goalSets: { name: "goalSets"; type: { kind: "OBJECT"; name: "GoalSetConnection"; ofType: null } };
        goal: { name: "goal"; type: { kind: "OBJECT"; name: "Goal"; ofType: null } };
        goals: { name: "goals"; type: { kind: "OBJECT"; name: "GoalConnection"; ofType: null } };
        directive: { name: "directive"; type: { kind: "OBJECT"; name: "Directive"; ofType: null } };
        directives: { name: "directives"; type: { kind: "OBJECT"; name: "DirectiveConnection"; ofType: null } };
        statement: { name: "statement"; type: { kind: "OBJECT"; name: "Statement"; ofType: null } };
        statements: { name: "statements"; type: { kind: "OBJECT"; name: "StatementConnection"; ofType: null } };
        speech: { name: "speech"; type: { kind: "OBJECT"; name: "Speech"; ofType: null } };
        speeches: { name: "speeches"; type: { kind: "OBJECT"; name: "SpeechConnection"; ofType: null } };
        event: { name: "event"; type: { kind: "OBJECT"; name: "Event"; ofType: null } };
        events: { name: "events"; type: { kind: "OBJECT"; name: "EventConnection"; ofType: null } };
        indicator: { name: "indicator"; type: { kind: "OBJECT"; name: "Indicator"; ofType: null } };
        indicators: { name: "indicators"; type: { kind: "OBJECT"; name: "IndicatorConnection"; ofType: null } };
        observations: { name: "observations"; type: { kind: "OBJECT"; name: "ObservationConnection"; ofType: null } };
        topic: { name: "topic"; type: { kind: "OBJECT"; name: "Topic"; ofType: null } };
        topics: { name: "topics"; type: { kind: "OBJECT"; name: "TopicConnection"; ofType: null } };
        article: { name: "article"; type: { kind: "OBJECT"; name: "Article"; ofType: null } };
        articles: { name: "articles"; type: { kind: "OBJECT"; name: "ArticleConnection"; ofType: null } };
        node: { name: "node"; type: { kind: "INTERFACE"; name: "Node"; ofType: null } };
        nodes: { name: "nodes"; type: { kind: "LIST"; name: never; ofType: { kind: "INTERFACE"; name: "Node"; ofType: null } } };
        resource: { name: "resource"; type: { kind: "INTERFACE"; name: "Resource"; ofType: null } };
        citation: { name: "citation"; type: { kind: "OBJECT"; name: "Citation"; ofType: null } };
        country: { name: "country"; type: { kind: "OBJECT"; name: "Country"; ofType: null } };
        countries: { name: "countries"; type: { kind: "OBJECT"; name: "CountryConnection"; ofType: null } };
        person: { name: "person"; type: { kind: "OBJECT"; name: "Person"; ofType: null } };
        people: { name: "people"; type: { kind: "OBJECT"; name: "PersonConnection"; ofType: null } };
        office: { name: "office"; type: { kind: "OBJECT"; name: "Office"; ofType: null } };
        offices: { name: "offices"; type: { kind: "OBJECT"; name: "OfficeConnection"; ofType: null } };
        organization: { name: "organization"; type: { kind: "OBJECT"; name: "Organization"; ofType: null } };
        organizations: { name: "organizations"; type: { kind: "OBJECT"; name: "OrganizationConnection"; ofType: null } };
        verifyCitation: { name: "verifyCitation"; type: { kind: "OBJECT"; name: "CitationVerification"; ofType: null } };
        corpus: { name: "corpus"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Corpus"; ofType: null } } };
        lookupDirective: { name: "lookupDirective"; type: { kind: "UNION"; name: "DirectiveLookup"; ofType: null } };
        disagreements: { name: "disagreements"; type: { kind: "OBJECT"; name: "DisagreementConnection"; ofType: null } };
        search: { name: "search"; type: { kind: "OBJECT"; name: "SearchConnection"; ofType: null } };
        timeline: { name: "timeline"; type: { kind: "OBJECT"; name: "DatedConnection"; ofType: null } };
      };
    };
    GoalSetConnection: {
      kind: "OBJECT";
      name: "GoalSetConnection";
      fields: {
        edges: {
          name: "edges";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "GoalSetEdge"; ofType: null } } };
          };
        };
        nodes: {
          name: "nodes";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "GoalSet"; ofType: null } } };
          };
        };
        pageInfo: { name: "pageInfo"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PageInfo"; ofType: null } } };
        totalCount: { name: "totalCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    GoalSetEdge: {
      kind: "OBJECT";
      name: "GoalSetEdge";
      fields: {
        cursor: { name: "cursor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        node: { name: "node"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "GoalSet"; ofType: null } } };
      };
    };
    GoalSetOrder: { name: "GoalSetOrder"; enumValues: "PLACE_ASC" | "PLACE_DESC" };
    GoalSetFilter: {
      kind: "INPUT_OBJECT";
      name: "GoalSetFilter";
      isOneOf: false;
      inputFields: [
        {
          name: "channels";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "topicIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "goalKinds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "GoalKind"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "statedByIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "speechIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "articleIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        { name: "openEnded"; type: { kind: "SCALAR"; name: "Boolean"; ofType: null }; defaultValue: null },
      ];
    };
    GoalOrder: { name: "GoalOrder"; enumValues: "PLACE_ASC" | "PLACE_DESC" };
    GoalFilter: {
      kind: "INPUT_OBJECT";
      name: "GoalFilter";
      isOneOf: false;
      inputFields: [
        {
          name: "channels";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "topicIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "goalKinds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "GoalKind"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "setIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "statedByIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "setByIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "aboutIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "speechIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "articleIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
      ];
    };
    DirectiveOrder: { name: "DirectiveOrder"; enumValues: "DATE_ASC" | "DATE_DESC" };
    DirectiveFilter: {
      kind: "INPUT_OBJECT";
      name: "DirectiveFilter";
      isOneOf: false;
      inputFields: [
        {
          name: "channels";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "topicIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        { name: "from"; type: { kind: "SCALAR"; name: "Date"; ofType: null }; defaultValue: null },
        { name: "to"; type: { kind: "SCALAR"; name: "Date"; ofType: null }; defaultValue: null },
        {
          name: "directiveKinds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "DirectiveKind"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "directiveStatuses";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "DirectiveStatus"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "issuerIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "concernsIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
      ];
    };
    StatementOrder: { name: "StatementOrder"; enumValues: "PLACE_ASC" | "PLACE_DESC" };
    StatementFilter: {
      kind: "INPUT_OBJECT";
      name: "StatementFilter";
      isOneOf: false;
      inputFields: [
        {
          name: "channels";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "topicIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "statementKinds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "StatementKind"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "statedByIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "aboutIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "speechIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "articleIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        { name: "quoted"; type: { kind: "SCALAR"; name: "Boolean"; ofType: null }; defaultValue: null },
      ];
    };
    SpeechConnection: {
      kind: "OBJECT";
      name: "SpeechConnection";
      fields: {
        edges: {
          name: "edges";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "SpeechEdge"; ofType: null } } };
          };
        };
        nodes: {
          name: "nodes";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Speech"; ofType: null } } };
          };
        };
        pageInfo: { name: "pageInfo"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PageInfo"; ofType: null } } };
        totalCount: { name: "totalCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    SpeechEdge: {
      kind: "OBJECT";
      name: "SpeechEdge";
      fields: {
        cursor: { name: "cursor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        node: { name: "node"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Speech"; ofType: null } } };
      };
    };
    SpeechOrder: { name: "SpeechOrder"; enumValues: "DATE_ASC" | "DATE_DESC" };
    SpeechFilter: {
      kind: "INPUT_OBJECT";
      name: "SpeechFilter";
      isOneOf: false;
      inputFields: [
        {
          name: "channels";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "topicIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        { name: "from"; type: { kind: "SCALAR"; name: "Date"; ofType: null }; defaultValue: null },
        { name: "to"; type: { kind: "SCALAR"; name: "Date"; ofType: null }; defaultValue: null },
        {
          name: "speechKinds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "SpeechKind"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "speakerIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "eventIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "articleIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "citedDirectiveIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
      ];
    };
    EventConnection: {
      kind: "OBJECT";
      name: "EventConnection";
      fields: {
        edges: {
          name: "edges";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "EventEdge"; ofType: null } } };
          };
        };
        nodes: {
          name: "nodes";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Event"; ofType: null } } };
          };
        };
        pageInfo: { name: "pageInfo"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PageInfo"; ofType: null } } };
        totalCount: { name: "totalCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    EventEdge: {
      kind: "OBJECT";
      name: "EventEdge";
      fields: {
        cursor: { name: "cursor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        node: { name: "node"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Event"; ofType: null } } };
      };
    };
    EventOrder: { name: "EventOrder"; enumValues: "DATE_ASC" | "DATE_DESC" };
    EventFilter: {
      kind: "INPUT_OBJECT";
      name: "EventFilter";
      isOneOf: false;
      inputFields: [
        {
          name: "channels";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "topicIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        { name: "from"; type: { kind: "SCALAR"; name: "Date"; ofType: null }; defaultValue: null },
        { name: "to"; type: { kind: "SCALAR"; name: "Date"; ofType: null }; defaultValue: null },
        {
          name: "eventKinds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "EventKind"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "eventStatuses";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "EventStatus"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "partOfIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
      ];
    };
    IndicatorConnection: {
      kind: "OBJECT";
      name: "IndicatorConnection";
      fields: {
        edges: {
          name: "edges";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "IndicatorEdge"; ofType: null } } };
          };
        };
        nodes: {
          name: "nodes";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Indicator"; ofType: null } } };
          };
        };
        pageInfo: { name: "pageInfo"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PageInfo"; ofType: null } } };
        totalCount: { name: "totalCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    IndicatorEdge: {
      kind: "OBJECT";
      name: "IndicatorEdge";
      fields: {
        cursor: { name: "cursor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        node: { name: "node"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Indicator"; ofType: null } } };
      };
    };
    IndicatorOrder: { name: "IndicatorOrder"; enumValues: "NAME_ASC" | "NAME_DESC" };
    IndicatorFilter: {
      kind: "INPUT_OBJECT";
      name: "IndicatorFilter";
      isOneOf: false;
      inputFields: [
        {
          name: "channels";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "topicIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "ids";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "aboutIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
      ];
    };
    ObservationOrder: { name: "ObservationOrder"; enumValues: "DATE_ASC" | "DATE_DESC" };
    ObservationFilter: {
      kind: "INPUT_OBJECT";
      name: "ObservationFilter";
      isOneOf: false;
      inputFields: [
        {
          name: "indicatorIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "comparators";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Comparator"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "statedByIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "speechIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "articleIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        { name: "from"; type: { kind: "SCALAR"; name: "Date"; ofType: null }; defaultValue: null },
        { name: "to"; type: { kind: "SCALAR"; name: "Date"; ofType: null }; defaultValue: null },
      ];
    };
    TopicConnection: {
      kind: "OBJECT";
      name: "TopicConnection";
      fields: {
        edges: {
          name: "edges";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "TopicEdge"; ofType: null } } };
          };
        };
        nodes: {
          name: "nodes";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Topic"; ofType: null } } };
          };
        };
        pageInfo: { name: "pageInfo"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PageInfo"; ofType: null } } };
        totalCount: { name: "totalCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    TopicEdge: {
      kind: "OBJECT";
      name: "TopicEdge";
      fields: {
        cursor: { name: "cursor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        node: { name: "node"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Topic"; ofType: null } } };
      };
    };
    TopicOrder: { name: "TopicOrder"; enumValues: "NAME_ASC" | "NAME_DESC" };
    TopicFilter: {
      kind: "INPUT_OBJECT";
      name: "TopicFilter";
      isOneOf: false;
      inputFields: [
        {
          name: "channels";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "topicIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "topicKinds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "TopicKind"; ofType: null } } };
          defaultValue: null;
        },
      ];
    };
    ArticleConnection: {
      kind: "OBJECT";
      name: "ArticleConnection";
      fields: {
        edges: {
          name: "edges";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "ArticleEdge"; ofType: null } } };
          };
        };
        nodes: {
          name: "nodes";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Article"; ofType: null } } };
          };
        };
        pageInfo: { name: "pageInfo"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PageInfo"; ofType: null } } };
        totalCount: { name: "totalCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    ArticleEdge: {
      kind: "OBJECT";
      name: "ArticleEdge";
      fields: {
        cursor: { name: "cursor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        node: { name: "node"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Article"; ofType: null } } };
      };
    };
    ArticleOrder: { name: "ArticleOrder"; enumValues: "DATE_ASC" | "DATE_DESC" };
    ArticleFilter: {
      kind: "INPUT_OBJECT";
      name: "ArticleFilter";
      isOneOf: false;
      inputFields: [
        {
          name: "channels";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "topicIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        { name: "from"; type: { kind: "SCALAR"; name: "Date"; ofType: null }; defaultValue: null },
        { name: "to"; type: { kind: "SCALAR"; name: "Date"; ofType: null }; defaultValue: null },
        {
          name: "articleKinds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "ArticleKind"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "publisherIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "eventIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
      ];
    };
    CountryConnection: {
      kind: "OBJECT";
      name: "CountryConnection";
      fields: {
        edges: {
          name: "edges";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "CountryEdge"; ofType: null } } };
          };
        };
        nodes: {
          name: "nodes";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Country"; ofType: null } } };
          };
        };
        pageInfo: { name: "pageInfo"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PageInfo"; ofType: null } } };
        totalCount: { name: "totalCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    CountryEdge: {
      kind: "OBJECT";
      name: "CountryEdge";
      fields: {
        cursor: { name: "cursor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        node: { name: "node"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Country"; ofType: null } } };
      };
    };
    CountryOrder: { name: "CountryOrder"; enumValues: "NAME_ASC" | "NAME_DESC" };
    CountryFilter: {
      kind: "INPUT_OBJECT";
      name: "CountryFilter";
      isOneOf: false;
      inputFields: [
        {
          name: "channels";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "topicIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
      ];
    };
    PersonConnection: {
      kind: "OBJECT";
      name: "PersonConnection";
      fields: {
        edges: {
          name: "edges";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PersonEdge"; ofType: null } } };
          };
        };
        nodes: {
          name: "nodes";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Person"; ofType: null } } };
          };
        };
        pageInfo: { name: "pageInfo"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PageInfo"; ofType: null } } };
        totalCount: { name: "totalCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    PersonEdge: {
      kind: "OBJECT";
      name: "PersonEdge";
      fields: {
        cursor: { name: "cursor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        node: { name: "node"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Person"; ofType: null } } };
      };
    };
    PersonOrder: { name: "PersonOrder"; enumValues: "NAME_ASC" | "NAME_DESC" };
    PersonFilter: {
      kind: "INPUT_OBJECT";
      name: "PersonFilter";
      isOneOf: false;
      inputFields: [
        {
          name: "channels";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "topicIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
      ];
    };
    OfficeConnection: {
      kind: "OBJECT";
      name: "OfficeConnection";
      fields: {
        edges: {
          name: "edges";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "OfficeEdge"; ofType: null } } };
          };
        };
        nodes: {
          name: "nodes";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Office"; ofType: null } } };
          };
        };
        pageInfo: { name: "pageInfo"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PageInfo"; ofType: null } } };
        totalCount: { name: "totalCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    OfficeEdge: {
      kind: "OBJECT";
      name: "OfficeEdge";
      fields: {
        cursor: { name: "cursor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        node: { name: "node"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Office"; ofType: null } } };
      };
    };
    OfficeOrder: { name: "OfficeOrder"; enumValues: "NAME_ASC" | "NAME_DESC" };
    OfficeFilter: {
      kind: "INPUT_OBJECT";
      name: "OfficeFilter";
      isOneOf: false;
      inputFields: [
        {
          name: "channels";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "topicIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "organizationIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "countryIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
      ];
    };
    OrganizationConnection: {
      kind: "OBJECT";
      name: "OrganizationConnection";
      fields: {
        edges: {
          name: "edges";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: {
              kind: "LIST";
              name: never;
              ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "OrganizationEdge"; ofType: null } };
            };
          };
        };
        nodes: {
          name: "nodes";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Organization"; ofType: null } } };
          };
        };
        pageInfo: { name: "pageInfo"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PageInfo"; ofType: null } } };
        totalCount: { name: "totalCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    OrganizationEdge: {
      kind: "OBJECT";
      name: "OrganizationEdge";
      fields: {
        cursor: { name: "cursor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        node: { name: "node"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Organization"; ofType: null } } };
      };
    };
    OrganizationOrder: { name: "OrganizationOrder"; enumValues: "NAME_ASC" | "NAME_DESC" };
    OrganizationFilter: {
      kind: "INPUT_OBJECT";
      name: "OrganizationFilter";
      isOneOf: false;
      inputFields: [
        {
          name: "channels";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "topicIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "organizationKinds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "OrganizationKind"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "parentIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "countryIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
      ];
    };
    CitationVerification: {
      kind: "OBJECT";
      name: "CitationVerification";
      fields: {
        citation: { name: "citation"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Citation"; ofType: null } } };
        check: { name: "check"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "CitationCheck"; ofType: null } } };
        expectedSha256: { name: "expectedSha256"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Sha256"; ofType: null } } };
        measuredSha256: { name: "measuredSha256"; type: { kind: "SCALAR"; name: "Sha256"; ofType: null } };
        wholeTextMatches: { name: "wholeTextMatches"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Boolean"; ofType: null } } };
        expectedTextSha256: { name: "expectedTextSha256"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Sha256"; ofType: null } } };
        measuredTextSha256: { name: "measuredTextSha256"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Sha256"; ofType: null } } };
        expectedLength: { name: "expectedLength"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
        measuredLength: { name: "measuredLength"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    Corpus: {
      kind: "OBJECT";
      name: "Corpus";
      fields: {
        release: { name: "release"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        sha256: { name: "sha256"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Sha256"; ofType: null } } };
        licence: { name: "licence"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        mounted: {
          name: "mounted";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "SourceText"; ofType: null } } };
        };
        counts: {
          name: "counts";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "TypeCount"; ofType: null } } };
          };
        };
      };
    };
    TypeCount: {
      kind: "OBJECT";
      name: "TypeCount";
      fields: {
        typeName: { name: "typeName"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        count: { name: "count"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    DirectiveLookup: { kind: "UNION"; name: "DirectiveLookup"; fields: {}; possibleTypes: "Directive" | "Ambiguous" | "NotFound" | "InvalidInstrumentNumber" };
    Ambiguous: {
      kind: "OBJECT";
      name: "Ambiguous";
      fields: {
        candidates: {
          name: "candidates";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Directive"; ofType: null } } };
          };
        };
        interpretedAs: {
          name: "interpretedAs";
          type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "InstrumentInterpretation"; ofType: null } };
        };
      };
    };
    InstrumentInterpretation: {
      kind: "OBJECT";
      name: "InstrumentInterpretation";
      fields: {
        kind: { name: "kind"; type: { kind: "ENUM"; name: "DirectiveKind"; ofType: null } };
        ordinal: { name: "ordinal"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
        kindCode: { name: "kindCode"; type: { kind: "SCALAR"; name: "String"; ofType: null } };
        issuerCode: { name: "issuerCode"; type: { kind: "SCALAR"; name: "String"; ofType: null } };
        date: { name: "date"; type: { kind: "SCALAR"; name: "PartialDateValue"; ofType: null } };
      };
    };
    NotFound: {
      kind: "OBJECT";
      name: "NotFound";
      fields: {
        suggestions: {
          name: "suggestions";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Directive"; ofType: null } } };
          };
        };
        interpretedAs: {
          name: "interpretedAs";
          type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "InstrumentInterpretation"; ofType: null } };
        };
      };
    };
    InvalidInstrumentNumber: {
      kind: "OBJECT";
      name: "InvalidInstrumentNumber";
      fields: { expected: { name: "expected"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } } };
    };
    DisagreementConnection: {
      kind: "OBJECT";
      name: "DisagreementConnection";
      fields: {
        edges: {
          name: "edges";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: {
              kind: "LIST";
              name: never;
              ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "DisagreementEdge"; ofType: null } };
            };
          };
        };
        nodes: {
          name: "nodes";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Disagreement"; ofType: null } } };
          };
        };
        pageInfo: { name: "pageInfo"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PageInfo"; ofType: null } } };
        totalCount: { name: "totalCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    DisagreementEdge: {
      kind: "OBJECT";
      name: "DisagreementEdge";
      fields: {
        cursor: { name: "cursor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        node: { name: "node"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "Disagreement"; ofType: null } } };
      };
    };
    DisagreementFilter: {
      kind: "INPUT_OBJECT";
      name: "DisagreementFilter";
      isOneOf: false;
      inputFields: [
        {
          name: "disagreementKinds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "DisagreementKind"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "disagreementStatuses";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "DisagreementStatus"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "resourceIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
      ];
    };
    SearchConnection: {
      kind: "OBJECT";
      name: "SearchConnection";
      fields: {
        edges: {
          name: "edges";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "SearchEdge"; ofType: null } } };
          };
        };
        nodes: {
          name: "nodes";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "INTERFACE"; name: "Resource"; ofType: null } } };
          };
        };
        pageInfo: { name: "pageInfo"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PageInfo"; ofType: null } } };
        totalCount: { name: "totalCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
        facets: {
          name: "facets";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "SearchFacet"; ofType: null } } };
          };
        };
        interpretedAs: {
          name: "interpretedAs";
          type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "SearchInterpretation"; ofType: null } };
        };
      };
    };
    SearchEdge: {
      kind: "OBJECT";
      name: "SearchEdge";
      fields: {
        cursor: { name: "cursor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        node: { name: "node"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "INTERFACE"; name: "Resource"; ofType: null } } };
        score: { name: "score"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Float"; ofType: null } } };
        matches: {
          name: "matches";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "SearchMatch"; ofType: null } } };
          };
        };
      };
    };
    SearchMatch: {
      kind: "OBJECT";
      name: "SearchMatch";
      fields: {
        field: { name: "field"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        words: { name: "words"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        spans: {
          name: "spans";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "TextSpan"; ofType: null } } };
          };
        };
      };
    };
    SearchFacet: {
      kind: "OBJECT";
      name: "SearchFacet";
      fields: {
        type: { name: "type"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "ResourceType"; ofType: null } } };
        count: { name: "count"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    SearchInterpretation: {
      kind: "OBJECT";
      name: "SearchInterpretation";
      fields: {
        words: {
          name: "words";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
          };
        };
        marks: { name: "marks"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "MarkMode"; ofType: null } } };
        truncated: { name: "truncated"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Boolean"; ofType: null } } };
      };
    };
    MarkMode: { name: "MarkMode"; enumValues: "AUTO" | "EXACT" | "IGNORE" };
    DatedConnection: {
      kind: "OBJECT";
      name: "DatedConnection";
      fields: {
        edges: {
          name: "edges";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "DatedEdge"; ofType: null } } };
          };
        };
        nodes: {
          name: "nodes";
          type: {
            kind: "NON_NULL";
            name: never;
            ofType: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "INTERFACE"; name: "Dated"; ofType: null } } };
          };
        };
        pageInfo: { name: "pageInfo"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "OBJECT"; name: "PageInfo"; ofType: null } } };
        totalCount: { name: "totalCount"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "Int"; ofType: null } } };
      };
    };
    DatedEdge: {
      kind: "OBJECT";
      name: "DatedEdge";
      fields: {
        cursor: { name: "cursor"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "String"; ofType: null } } };
        node: { name: "node"; type: { kind: "NON_NULL"; name: never; ofType: { kind: "INTERFACE"; name: "Dated"; ofType: null } } };
      };
    };
    OrderDirection: { name: "OrderDirection"; enumValues: "ASC" | "DESC" };
    TimelineFilter: {
      kind: "INPUT_OBJECT";
      name: "TimelineFilter";
      isOneOf: false;
      inputFields: [
        {
          name: "channels";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "Channel"; ofType: null } } };
          defaultValue: null;
        },
        {
          name: "topicIds";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "SCALAR"; name: "ID"; ofType: null } } };
          defaultValue: null;
        },
        { name: "from"; type: { kind: "SCALAR"; name: "Date"; ofType: null }; defaultValue: null },
        { name: "to"; type: { kind: "SCALAR"; name: "Date"; ofType: null }; defaultValue: null },
        {
          name: "types";
          type: { kind: "LIST"; name: never; ofType: { kind: "NON_NULL"; name: never; ofType: { kind: "ENUM"; name: "ResourceType"; ofType: null } } };
          defaultValue: null;
        },
      ];
    };
  };
};

/** The types of the schema's scalars, as gql.tada takes them. */
export type scalars = {
  /** The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted as an ID. */
  ID: string;
  /** A day of the Gregorian calendar, as in 2019-02-18. */
  Date: string;
  /** A date as precise as its source: 2030, 2021-12, 2019-02-18 or 2021-12-14T08:45 (the source's own clock). */
  PartialDateValue: string;
  /** A JSON value, given only, never taken. */
  JSON: unknown;
  /** A SHA-256 as 64 lower-case hexadecimal digits. */
  Sha256: string;
  /** An absolute address, as printed by its source. */
  URI: string;
};
