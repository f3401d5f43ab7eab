import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Input, type InputRef, Modal, Segmented } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findPeople, type SearchKind } from '../features/cases/queries';
import { plainIdNumber } from '../forms/id-number';
import { label } from '../i18n/options';
import { Nothing } from '../parts/Nothing';
import { ProblemNote } from '../parts/ProblemNote';
import { personal } from '../parts/personal';
import { kindOf } from './find-kind';

/** Looks for people by a whole value, and shows their cases and contacts as far as the reader may see them. */
export function FinderDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<SearchKind>();
  const kind = chosen ?? kindOf(text);
  const found = useMutation({ mutationFn: () => findPeople(kind, kind === 'id-number' ? plainIdNumber(text) : text.trim()) });
  const input = useRef<InputRef>(null);
  const result = found.data;

  return (
    <Modal
      open
      title={t('find.title')}
      footer={null}
      onCancel={onClose}
      width={620}
      afterOpenChange={(shown) => shown && input.current?.focus()}
    >
      <div className="stack">
        <Input.Search
          ref={input}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            found.reset();
          }}
          onSearch={() => text.trim() && found.mutate()}
          placeholder={t('find.hint')}
          aria-label={t('find.hint')}
          enterButton={t('find.go')}
          loading={found.isPending}
          maxLength={60}
          autoComplete="off"
        />
        <Segmented<SearchKind>
          value={kind}
          onChange={setChosen}
          options={(['name', 'phone', 'id-number'] as const).map((one) => ({ value: one, label: label('searchKind', one) }))}
        />
        <p className="soft small">{t('find.exact')}</p>
        <ProblemNote error={found.error} />
        {result && result.cases.length + result.contacts.length === 0 && (
          <Nothing title={t('find.nothing')}>{t('find.nothingBelow')}</Nothing>
        )}
        {result && result.cases.length > 0 && (
          <section>
            <h3>{t('cases.title')}</h3>
            <ul className="found">
              {result.cases.map((row) => (
                <li key={row.caseId}>
                  <Link to="/cases/$caseId" params={{ caseId: row.caseId }} onClick={onClose}>
                    <span className="num">{row.number ?? row.registration}</span> {personal(row.applicant, t)} ·{' '}
                    {personal(row.respondent, t)}
                  </Link>
                  <span className="tag">{label('stage', row.stage)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {result && result.contacts.length > 0 && (
          <section>
            <h3>{t('contact.title')}</h3>
            <ul className="found">
              {result.contacts.map((row) => (
                <li key={row.contactId}>
                  <Link to="/contacts/$contactId" params={{ contactId: row.contactId }} onClick={onClose}>
                    <span className="num">{row.on}</span> {row.person.name ?? row.person.phone} · {row.summary}
                  </Link>
                  <span className="tag">{label('channel', row.channel)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Modal>
  );
}
