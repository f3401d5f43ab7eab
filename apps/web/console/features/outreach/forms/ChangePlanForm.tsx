import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { label } from '../../../i18n/options';
import { type ActivityFormProps, commandOn, nameOn } from '../form-props';
import { PlanFields } from './PlanFields';
import { type MemberValues, TeamFields, teamOf } from './TeamFields';

type Body = Schemas['ChangePlanBody'];
type Values = Omit<Body, 'team'> & { readonly team: readonly MemberValues[] };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** 调整安排: only what differs is sent. */
export function ChangePlanForm({ view, onDone, onCancel, onDirty }: ActivityFormProps): ReactNode {
  const { t } = useTranslation();
  const guests = new Map(view.team.filter(({ staff }) => !staff).map(({ id, name }) => [id, name ?? '']));
  const team: MemberValues[] = view.team.map(({ id, role, name, staff }) => ({
    who: id,
    role,
    ...(!staff && { name: name ?? undefined }),
  }));
  const before = {
    title: view.title,
    kind: view.kind,
    campaigns: view.campaigns,
    place: view.place,
    host: view.host,
    partners: view.partners,
    expected: view.expected,
    categories: view.categories,
  };
  return (
    <CommandForm<Values, unknown>
      command={commandOn(view, 'change', onDone, true)}
      nameOf={nameOn(view)}
      initial={{ ...before, team } as Partial<Values>}
      toBody={(values) => ({
        ...dated(values),
        reason: values.reason.trim(),
        ...Object.fromEntries(
          Object.entries(before).flatMap(([name, was]) => {
            const now = values[name as keyof typeof before] ?? [];
            return same(now, was) ? [] : [[name, now]];
          }),
        ),
        ...(!same(values.team, team) && {
          team: teamOf(
            values.team.map((member) => (guests.has(member.who ?? '') ? { ...member, name: guests.get(member.who ?? '') } : member)),
            new Set(guests.keys()),
          ),
          clashReason: values.clashReason?.trim() || undefined,
        }),
      })}
      submit={label('command', 'ChangePlan')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <PlanFields />
      <TeamFields activityId={view.activityId} day={view.day} from={view.from} to={view.to} members={view.team} />
      <Form.Item
        name="reason"
        label={t('outreach.changeReason')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
    </CommandForm>
  );
}
