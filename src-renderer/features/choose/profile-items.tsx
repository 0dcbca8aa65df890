import { Asterisk, Plus } from 'lucide-react';
import type { ItemReading } from '../../../src-main/contract/competency-shapes.ts';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import type { ItemKind, ProfileItem } from '../../../src-main/core/role/role-profile.ts';
import { PageLine } from '../../ui/page-line.tsx';
import { PageItemCompetency } from '../competency/page-item-competency.tsx';
import { groupItems, type Addition } from './choice-of-role.ts';
import { chooseWords } from './words.ts';

interface ProfileItemsProps {
  page: OpenPage;
  items: readonly ProfileItem[];
  kind: ItemKind;
  /** What level and specialty bring of their own. */
  additions: readonly Addition[];
  /** What each leads to; empty until it is known. */
  readings: ReadonlyMap<string, ItemReading>;
}

/** The items of one kind under the labels of the page, each with its line. */
export function ProfileItems({ page, items, kind, additions, readings }: ProfileItemsProps) {
  const own = items.filter((item) => item.kind === kind);
  if (own.length === 0) return null;
  const title = kind === 'responsibility' ? chooseWords.responsibilities : chooseWords.requirements;
  return (
    <section className="profile-items" aria-label={title}>
      <h3 className="title-16">{title}</h3>
      {groupItems(own).map((group) => (
        <div key={group.title ?? ''} className="profile-group">
          {group.title !== null && <h4 className="title-13 muted">{group.title}</h4>}
          <ul>
            {group.items.map((item) => (
              <ProfileRow
                key={item.id}
                page={page}
                item={item}
                addition={additions.find(({ items: added }) => added.includes(item.id)) ?? null}
                reading={readings.get(item.id)}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** The sign of what a level or specialty adds; its name is said beside it to screen readers. */
export function AdditionMark({ by }: { by: Addition['by'] }) {
  const Icon = by === 'level' ? Plus : Asterisk;
  return (
    <span className="profile-mark" data-by={by}>
      <Icon className="icon" aria-hidden />
    </span>
  );
}

interface ProfileRowProps {
  page: OpenPage;
  item: ProfileItem;
  addition: Addition | null;
  reading: ItemReading | undefined;
}

function ProfileRow({ page, item, addition, reading }: ProfileRowProps) {
  return (
    <li className="profile-row">
      <span className="profile-row-mark">{addition && <AdditionMark by={addition.by} />}</span>
      <span>
        {item.text}
        {addition && (
          <span className="visually-hidden"> ({chooseWords.addedBy(addition.title)})</span>
        )}
        {item.niceToHave && (
          <span className="profile-tags">
            <span className="tag">{chooseWords.niceTag}</span>
          </span>
        )}
        {reading ? (
          <PageItemCompetency page={page} item={item} reading={reading} />
        ) : (
          // Its room is kept, so that nothing moves once it is known.
          <span className="profile-reading-room" aria-hidden />
        )}
      </span>
      <PageLine line={item.line} text={item.text} page={page.lines} file={page.name} />
    </li>
  );
}
