import { useQuery } from '@tanstack/react-query';
import { Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { PersonFields } from '../../../forms/PersonFields';
import { tidy } from '../../../forms/tidy';
import type { Answer } from '../../../forms/use-command';
import { label } from '../../../i18n/options';
import { UnitField, useHomeUnit } from '../../cases/UnitField';
import { AttendeeFields } from '../forms/AttendeeFields';
import { activitiesQuery, teamQuery } from '../queries';

type Values = Schemas['OpenCheckup'];

interface Props {
  /** The activity at which it is made, where the page was opened from one. */
  readonly activityId?: string;
  readonly onDone: (answer: Answer) => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

/** Activities at which somebody can be checked up: no headcount-only ones. */
const stages = 'planned,held,reported,verified';

/** 开始法律体检: what is asked depends on who is checked up. */
export function OpenCheckupForm({ activityId, onDone, onCancel, onDirty }: Props): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const kind = Form.useWatch('kind', form) ?? 'enterprise';
  const home = useHomeUnit();
  const colleagues = useQuery(teamQuery(undefined)).data ?? [];
  const activities = useQuery(activitiesQuery({ stage: stages, limit: 100 })).data?.rows ?? [];
  const required = [{ required: true, whitespace: true, message: t('form.required') }];
  const ofWorker = kind === 'worker';
  return (
    <CommandForm<Values, unknown>
      form={form}
      command={{ path: '/checkups', onDone }}
      nameOf={(id) => colleagues.find((one) => one.id === id)?.name}
      initial={{ kind: 'enterprise', unit: home, activityId, worker: { person: {}, categories: ['new-employment'] } }}
      toBody={({ worker, contactPerson, creditCode, employees, organisation, ...values }) => ({
        ...tidy({
          ...dated(values),
          unit: values.unit,
          kind: values.kind,
          organisation,
          ...(!ofWorker && { creditCode, employees, contactPerson }),
          activityId: values.activityId,
          examiners: values.examiners,
        }),
        // nobody has to belong to a category
        ...(ofWorker && worker && { worker: { ...tidy(worker), categories: worker.categories ?? [] } }),
      })}
      submit={label('command', 'OpenCheckup')}
      dateLabel={t('checkups.openedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <CodeField name="kind" label={t('checkups.kind')} dictionary="checkupKind" as="buttons" required />
      {ofWorker ? (
        <>
          <AttendeeFields at="worker" />
          <Form.Item name="organisation" label={t('checkups.worksFor')} extra={t('checkups.worksForHint')}>
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
        </>
      ) : (
        <>
          <Form.Item name="organisation" label={t('checkups.organisation')} rules={required}>
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
          <div className="fields-2">
            <Form.Item name="creditCode" label={t('checkups.creditCode')} rules={kind === 'enterprise' ? required : []}>
              <Input maxLength={40} autoComplete="off" className="num" />
            </Form.Item>
            <Form.Item
              name="employees"
              label={t('checkups.employees')}
              rules={[{ required: kind === 'enterprise', message: t('form.required') }]}
            >
              <InputNumber min={1} max={1_000_000} precision={0} className="num" />
            </Form.Item>
          </div>
          <fieldset className="entry">
            <legend className="entry-head">{t('checkups.contactPerson')}</legend>
            <PersonFields at={['contactPerson']} brief />
          </fieldset>
        </>
      )}
      <div className="fields-2">
        <UnitField label={t('checkups.unit')} />
        <Form.Item name="examiners" label={t('checkups.examiners')} rules={[{ required: true, message: t('form.choose') }]}>
          <Select
            mode="multiple"
            options={colleagues.map(({ id, name, posts }) => ({
              value: id,
              label: `${name}　${posts.map((post) => label('post', post)).join(t('punctuation.list'))}`,
            }))}
            optionFilterProp="label"
            placeholder={t('form.choose')}
          />
        </Form.Item>
      </div>
      <Form.Item name="activityId" label={t('checkups.activity')} extra={t('checkups.activityHint')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('form.choose')}
          options={activities
            .filter((one) => one.kind !== 'mobile-health')
            .map((one) => ({ value: one.activityId, label: `${one.day} ${one.title}` }))}
        />
      </Form.Item>
      <p className="hint">{t('checkups.noHealth')}</p>
    </CommandForm>
  );
}
