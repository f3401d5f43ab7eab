import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { healthQuery } from '../../api/health';
import { today } from '../../parts/time';
import { caseQuery, causesQuery } from '../cases/queries';
import type { CaseView } from '../cases/types';

/** The case a paper is about, with the lists its words come from. */
export function usePaperCase() {
  const { caseId } = useParams({ strict: false });
  useQuery(causesQuery);
  return useQuery(caseQuery(caseId ?? ''));
}

/** What stands at the foot of a paper: its number, the position of the record it shows, the day it was printed. */
export function useFootWords(view: Pick<CaseView, 'registration' | 'number'> | undefined): string {
  const position = useQuery(healthQuery).data?.ledger.position;
  return [view?.number ?? view?.registration, position === undefined ? undefined : `记录序号 ${position}`, `打印于 ${today()}`]
    .filter(Boolean)
    .join('　');
}
