/** Names of the runtime that an emitted module may import: no function of a ruleset takes one of them. */
export const RUNTIME_NAMES: ReadonlySet<string> = new Set(
  (
    'add subtract negate multiply atMost atLeast rescale addExact subtractExact negateExact multiplyExact divideExact atMostExact atLeastExact toExact ' +
    'convertExact compareExact compareExactScaled compareScaled equalExact roundScaled roundExact addDays addMonths addWorkingDays daysBetween ' +
    'monthsBetween yearsBetween firstOfMonth lastOfMonth firstOfYear lastOfYear civilYear weekday isHoliday defer period intersection dayWithin periodWithin firstDay lastDay ' +
    'dayCount isEmptyPeriod equalPeriods NOWHERE distinct countBits isTally preceding following pairs sum sumExact greatest least only first last withLeast ' +
    'withGreatest mapUnder count unanswered UNANSWERED raise Clauses sameValue FaultSignal formatDecimal writeDay writePeriod orNull determined readGiven ' +
    'refuseChoices holdGiven isObject isPlainObject hasOnly quickBoolean quickText quickDay quickPeriod quickNumber quickExact quickItems quickElements Choice Reading Inputs ' +
    'Given Ranked Session OpenRules OpenDossier Outcome ByElement Issue InvalidInput PeriodAtEdge Period Fraction Day Shape unknownOf onDay once partial ' +
    'requireResult outcomesOf unfilled Unfilled PartialResult attempted perElement'
  ).split(' '),
);
