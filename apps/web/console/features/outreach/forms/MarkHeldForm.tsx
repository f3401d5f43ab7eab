import { Checkbox, Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { label } from '../../../i18n/options';
import { type ActivityFormProps, commandOn, nameOn } from '../form-props';
import { TimeField } from './TimeField';

type Values = Schemas['MarkHeldBody'];

/** 记录举办: on its day, with who of the team was there. */
export function MarkHeldForm({ view, onDone, onCancel, onDirty }: ActivityFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, unknown>
      command={commandOn(view, 'held', onDone)}
      nameOf={nameOn(view)}
      initial={{ from: view.from, to: view.to, present: view.team.map(({ id }) => id), occurredOn: view.day }}
      toBody={(values) => ({ ...dated(values), from: values.from, to: values.to, present: values.present })}
      submit={label('command', 'MarkHeld')}
      dateLabel={t('outreach.heldOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <div className="fields-2">
        <TimeField name="from" label={t('outreach.reallyFrom')} />
        <TimeField name="to" label={t('outreach.reallyTo')} after="from" />
      </div>
      <Form.Item name="present" label={t('outreach.present')} rules={[{ required: true, message: t('form.choose') }]}>
        <Checkbox.Group
          options={view.team.map(({ id, name, role }) => ({ value: id, label: `${name ?? ''}（${label('teamRole', role)}）` }))}
        />
      </Form.Item>
    </CommandForm>
  );
}
