import { queryOptions } from '@tanstack/react-query';
import { read } from '../../api/http';
import type { Schemas } from '../../api/schemas';

export type UnitRules = Schemas['UnitRulesShown'];
export type ObjectionRoute = Schemas['ObjectionRouteShown'];
export type ApprovalFlow = Schemas['ApprovalFlowShown'];
/** What every rule says of itself, whatever it is about. */
export type UnitRule = Omit<ApprovalFlow, 'decision' | 'steps'>;

/** 单位规程 of one unit: what it laid down, and what holds where it did not. */
export const unitRulesQuery = (unit: string) =>
  queryOptions({
    queryKey: ['unit-rules', unit],
    queryFn: async ({ signal }) => (await read<UnitRules>(`/unit-rules/${unit}`, undefined, signal)).data,
  });
