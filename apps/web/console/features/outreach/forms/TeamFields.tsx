import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label, options } from '../../../i18n/options';
import { teamQuery } from '../queries';
import type { Candidate } from '../types';

/** Stands for somebody from outside in the list of colleagues. */
const OUTSIDE = 'outside';

/** One member of the team as the form holds it. */
export interface MemberValues {
  readonly who?: string;
  readonly name?: string;
  readonly role?: string;
}

type Role = 'lawyer' | 'cadre' | 'legal-worker' | 'mediator' | 'volunteer';

/** The members of a form as a command names them. A guest that is there already keeps the identity. */
export const teamOf = (members: readonly MemberValues[], known: ReadonlySet<string> = new Set()) =>
  members.map(({ who, name, role }) => ({
    person: who && who !== OUTSIDE ? { subject: who, ...(known.has(who) && { name }) } : { name: name?.trim() },
    role: role as Role,
  }));

/** The activities of that day that overlap with these hours. */
const clashing = (candidate: Candidate | undefined, from?: string, to?: string, own?: string) =>
  (candidate?.busy ?? []).filter((one) => one.activityId !== own && from && to && one.from < to && from < one.to);

interface Member {
  readonly id: string;
  readonly name?: string | null;
  readonly staff: boolean;
}

interface Props {
  /** The activity whose team it is, once it is planned. */
  readonly activityId?: string;
  readonly day?: string;
  readonly from?: string;
  readonly to?: string;
  /** Who is in the team already: guests, and colleagues whom the list does not name. */
  readonly members?: readonly Member[];
}

/** The team: colleagues from a list that says what else they do that day, and guests by name. */
export function TeamFields({ activityId, day, from, to, members: before = [] }: Props): ReactNode {
  const { t } = useTranslation();
  const candidates = useQuery(teamQuery(day)).data ?? [];
  const members = (Form.useWatch('team') as readonly (MemberValues | undefined)[] | undefined) ?? [];
  const offered = [
    ...candidates.map((one) => ({
      value: one.id,
      label: `${one.name}　${one.posts.map((post) => label('post', post)).join(t('punctuation.list'))}`,
    })),
    ...before
      .filter(({ id }) => !candidates.some((one) => one.id === id))
      .map(({ id, name, staff }) => ({ value: id, label: staff ? (name ?? '') : `${name ?? ''}　${t('outreach.outside')}` })),
    { value: OUTSIDE, label: t('outreach.fromOutside') },
  ];
  const clashes = members.flatMap((member) => {
    const candidate = candidates.find(({ id }) => id === member?.who);
    return clashing(candidate, from, to, activityId).map((one) => ({ ...one, name: candidate?.name ?? '' }));
  });
  return (
    <fieldset className="entry">
      <legend className="entry-head">{t('outreach.team')}</legend>
      <Form.List name="team">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="row-fields">
                <Form.Item
                  name={[name, 'who']}
                  label={t('outreach.member')}
                  rules={[{ required: true, message: t('form.choose') }]}
                  className="row-grow"
                >
                  <Select options={offered} showSearch={{ optionFilterProp: 'label' }} placeholder={t('form.choose')} />
                </Form.Item>
                {members[name]?.who === OUTSIDE && (
                  <Form.Item
                    name={[name, 'name']}
                    label={t('person.name')}
                    rules={[{ required: true, whitespace: true, message: t('person.nameMissing') }]}
                    className="row-third"
                  >
                    <Input maxLength={50} autoComplete="off" />
                  </Form.Item>
                )}
                <Form.Item
                  name={[name, 'role']}
                  label={t('outreach.role')}
                  rules={[{ required: true, message: t('form.choose') }]}
                  className="row-third"
                >
                  <Select options={options('teamRole')} placeholder={t('form.choose')} />
                </Form.Item>
                {rows.length > 1 && (
                  <Button
                    type="text"
                    icon={<DeleteOutlined />}
                    aria-label={t('act.remove')}
                    onClick={() => remove(name)}
                    className="row-remove"
                  />
                )}
              </div>
            ))}
            <Button type="dashed" icon={<PlusOutlined />} onClick={() => add({})} className="add">
              {t('outreach.addMember')}
            </Button>
          </>
        )}
      </Form.List>
      {clashes.length > 0 && (
        <div className="hint hint-warn" role="status">
          <p>{t('outreach.clash')}</p>
          <ul>
            {clashes.map((one) => (
              <li key={`${one.name}${one.activityId}`}>
                {one.name} <span className="num">{`${one.from}—${one.to}`}</span> {one.title}
              </li>
            ))}
          </ul>
        </div>
      )}
      {clashes.length > 0 && (
        <Form.Item
          name="clashReason"
          label={t('outreach.clashReason')}
          rules={[{ required: true, whitespace: true, message: t('form.required') }]}
        >
          <Input maxLength={200} placeholder={t('outreach.clashReasonHint')} />
        </Form.Item>
      )}
    </fieldset>
  );
}
