/** A component that takes a fragment takes it from any result; checked by tsc, never run. */
import type {
  Actor,
  ArticleCard,
  DirectiveResult,
  DisagreementsResult,
  Evidence,
  EventResult,
  GoalSetResult,
  LookupDirectiveResult,
  NodeResult,
  ObservationsResult,
  PartialDate,
  PeopleResult,
  PersonCard,
  PersonResult,
  ResourceDetails,
  ResourceLink,
  SpeechCard,
  TimelineResult,
  TopicResult,
} from "../../sdk/src/index.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(equal: Equal<A, B>): void;
declare function takes<Fragment>(...found: readonly Fragment[]): void;

declare const person: NonNullable<PersonResult["person"]>;
declare const event: NonNullable<EventResult["event"]>;
declare const directive: NonNullable<DirectiveResult["directive"]>;
declare const goalSet: NonNullable<GoalSetResult["goalSet"]>;
declare const topic: NonNullable<TopicResult["topic"]>;
declare const figures: NonNullable<ObservationsResult["observations"]>;
declare const line: NonNullable<TimelineResult["timeline"]>;

// A list's items are its cards, and the page about one of them holds the card too.
same<NonNullable<PeopleResult["people"]>["nodes"], readonly PersonCard[]>(true);
takes<PersonCard>(person);
// @ts-expect-error an event is nobody
takes<PersonCard>(event);

// One type for speeches, for links, dates and actors, wherever they stand.
takes<SpeechCard>(...person.speeches, ...event.speeches);
takes<ArticleCard>(...event.articles);
takes<ResourceLink>(...event.parts.map(({ id, name }) => ({ __typename: "Event" as const, id, name })), ...topic.members, ...directive.parties);
takes<PartialDate | null>(event.date, directive.date, ...line.nodes.map(({ date }) => date), ...figures.nodes.map(({ validOn }) => validOn));
takes<Actor>(...event.participants.map(({ actor }) => actor), ...goalSet.statedBy, ...figures.nodes.flatMap(({ statedBy }) => statedBy));
takes<Evidence>(...person.citations, ...goalSet.items.flatMap(({ citations }) => citations));

// What every page ends with.
takes<ResourceDetails>(person, event, directive, goalSet, topic);
// @ts-expect-error a card has no details
takes<ResourceDetails>({} as PersonCard);

// `__typename` tells the members of a union apart.
export function yearOf(found: NonNullable<NodeResult["node"]>): string | null | undefined {
  return found.__typename === "Observation" ? found.validOn?.value : null;
}
export function candidatesOf(found: NonNullable<LookupDirectiveResult["lookupDirective"]>): readonly string[] {
  switch (found.__typename) {
    case "Directive":
      return [found.id];
    case "Ambiguous":
      return found.candidates.map(({ id }) => id);
    case "NotFound":
      return found.suggestions.map(({ id }) => id);
    case "InvalidInstrumentNumber":
      return [found.expected];
  }
}

// A pager goes on from any item.
export const cursors = (page: DisagreementsResult["disagreements"]): readonly string[] | undefined => page?.edges.map(({ cursor }) => cursor);
