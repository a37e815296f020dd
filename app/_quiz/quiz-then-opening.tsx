"use client";

import { createContext, type ReactNode, use, useMemo, useState } from "react";

interface Ending {
  opening: ReactNode;
  showOpening: (opening: ReactNode) => void;
}

const EndingContext = createContext<Ending>({ opening: null, showOpening: () => {} });

/** The quiz; once it has ended, what its result opens with, in the `frame` of the result's page, which is still to come. */
export function QuizThenOpening({ quiz, frame }: { quiz: ReactNode; frame: ReactNode }) {
  const [opening, showOpening] = useState<ReactNode>(null);
  const ending = useMemo(() => ({ opening, showOpening }), [opening]);
  return <EndingContext value={ending}>{opening === null ? quiz : frame}</EndingContext>;
}

/** What the result opens with, where it stands in the frame. */
export function OpeningPlace() {
  return use(EndingContext).opening;
}

/** Gives what ends the quiz: it shows what the result opens with in the quiz's place. */
export function useShowOpening(): Ending["showOpening"] {
  return use(EndingContext).showOpening;
}
