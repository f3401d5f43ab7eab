import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { DayField } from '../../../forms/DayField';
import { dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import type { Answer } from '../../../forms/use-command';
import { label } from '../../../i18n/options';
import { UnitField, useHomeUnit } from '../../cases/UnitField';
import { PlanFields } from './PlanFields';
import { type MemberValues, TeamFields, teamOf } from './TeamFields';
import { TimeField } from './TimeField';

type Body = Schemas['PlanActivity'];
type Values = Omit<Body, 'team'> & { readonly team: readonly MemberValues[] };

interface Props {
  readonly day?: string;
  readonly onDone: (answer: Answer) => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

/** 排期: what, when, where, by whom. Who is taken at that hour is seen before it is sent. */
export function PlanActivityForm({ day, onDone, onCancel, onDirty }: Props): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const [on, from, to] = [Form.useWatch('day', form), Form.useWatch('from', form), Form.useWatch('to', form)];
  const home = useHomeUnit();
  return (
    <CommandForm<Values, unknown>
      form={form}
      command={{ path: '/activities', onDone }}
      initial={
        {
          unit: home,
          kind: 'lecture',
          campaigns: ['respect-law-build-dreams'],
          categories: ['migrant-worker'],
          day,
          team: [{}],
        } as Partial<Values>
      }
      toBody={(values) => ({
        ...tidy({ ...dated(values), ...values }),
        campaigns: values.campaigns ?? [],
        partners: values.partners ?? [],
        categories: values.categories ?? [],
        team: teamOf(values.team),
      })}
      submit={label('command', 'PlanActivity')}
      dateLabel={t('outreach.plannedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <PlanFields />
      <div className="fields-2">
        <UnitField label={t('outreach.unit')} />
        <DayField name="day" label={t('outreach.day')} required />
        <TimeField name="from" label={t('outreach.from')} />
        <TimeField name="to" label={t('outreach.to')} after="from" />
      </div>
      <TeamFields day={on} from={from} to={to} />
    </CommandForm>
  );
}
