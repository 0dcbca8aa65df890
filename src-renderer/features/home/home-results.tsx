import { ArrowRight } from 'lucide-react';
import { useCallback, useDeferredValue } from 'react';
import { Button } from 'react-aria-components';
import { useBridge } from '../../bridge/bridge-context.ts';
import { useReply } from '../../bridge/use-reply.ts';
import { findInBank } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { FailureNotice } from '../../ui/notice.tsx';
import { questionTypeWords } from '../../ui/words.ts';
import { showRow } from '../bank/bank-store.ts';
import { bankWords } from '../bank/words.ts';
import { openPage } from './add-page.ts';
import { KitRows } from './kit-rows.tsx';
import { hasWords, roleName, roleSought } from './role-sought.ts';
import { matches, type HomeLists } from './use-home-lists.ts';
import { homeWords } from './words.ts';

/** As many questions as can be looked over; the bank shows the others. */
const shownQuestions = 8;

/** Pages, kits and questions in which the words are that somebody searches for. */
export function HomeResults({ lists, search }: { lists: HomeLists; search: string }) {
  const bridge = useBridge();
  const query = useDeferredValue(search.trim());
  const load = useCallback(
    () =>
      bridge.call('bank.search', {
        query,
        competency: null,
        type: null,
        source: null,
        from: 0,
        limit: shownQuestions,
      }),
    [bridge, query],
  );
  const [reply] = useReply(load);
  const questions = reply?.ok ? reply.value : { total: 0, rows: [] };
  const pages = lists.pages
    .filter(({ title, name, roles }) => {
      const all = [title, name, ...roles.levels, ...roles.specialties].join(' ');
      return matches(`${title} ${name}`, search) || hasWords(all, search);
    })
    .map((page) => ({ ...page, sought: roleSought(page.roles, search) }));
  const kits = lists.kits.filter(({ title, ref }) => matches(`${title} ${ref.name}`, search));
  const none = reply?.ok === true && pages.length + kits.length + questions.total === 0;
  const openQuestion = (id: string) => {
    findInBank(query);
    void showRow(bridge, id);
  };
  return (
    <div className="home-results">
      <p className="text-13 muted figures" role="status">
        {none
          ? homeWords.nothingFound(search.trim())
          : reply && homeWords.found(pages.length, kits.length, questions.total)}
      </p>
      {reply?.ok === false && <FailureNotice failure={reply.error} />}
      {pages.length > 0 && (
        <section aria-label={homeWords.pages}>
          <h2 className="title-16">{homeWords.pages}</h2>
          <ul className="home-found">
            {pages.map((page) => (
              <li key={page.id}>
                <Button
                  className="home-kit"
                  onPress={() => void openPage(bridge, page.id, 'choose', page.sought)}
                >
                  <span className="home-kit-title">{page.title}</span>
                  <span className="text-12 muted figures">
                    {roleName(page.roles, page.sought) ||
                      homeWords.pageFacts(page.levels, page.specialties, page.stages)}
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {kits.length > 0 && (
        <section aria-label={homeWords.kits}>
          <h2 className="title-16">{homeWords.kits}</h2>
          <KitRows kits={kits} onChange={lists.reload} />
        </section>
      )}
      {questions.rows.length > 0 && (
        <section aria-label={homeWords.questions}>
          <div className="home-head">
            <h2 className="title-16">{homeWords.questions}</h2>
            {questions.total > questions.rows.length && (
              <Action kind="quiet" icon={ArrowRight} onPress={() => findInBank(query)}>
                {homeWords.allQuestions(questions.total)}
              </Action>
            )}
          </div>
          <ul className="home-found">
            {questions.rows.map((row) => (
              <li key={row.id}>
                <Button className="home-kit" onPress={() => openQuestion(row.id)}>
                  <span className="home-question">{row.text}</span>
                  <span className="text-12 muted">
                    {[
                      ...(row.source === 'team' ? [bankWords.isYours] : []),
                      row.competency?.name ?? bankWords.noCompetency,
                      questionTypeWords[row.type],
                    ].join(' · ')}
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
