import type { Question } from './queries';

/** The questions by what they are about, in their order. */
export function byTopic(questions: readonly Question[]): readonly (readonly [string, readonly Question[]])[] {
  const topics = [...new Set(questions.map(({ topic }) => topic))];
  return topics.map((topic) => [topic, questions.filter((one) => one.topic === topic)] as const);
}
