import { CircleHelp, LibraryBig, Search, Settings, Users } from 'lucide-react';
import { Input, SearchField } from 'react-aria-components';
import { show, showBank, showDebrief } from '../../state/view-store.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { words } from '../../ui/words.ts';
import { bankWords } from '../bank/words.ts';
import { homeWords } from './words.ts';

interface HomeBarProps {
  search: string;
  onSearch: (search: string) => void;
}

/** One field that finds everything, and the ways to what is no kit. */
export function HomeBar({ search, onSearch }: HomeBarProps) {
  return (
    <header className="home-bar">
      <p className="title-13 home-name">{words.appName}</p>
      <SearchField
        aria-label={homeWords.search}
        className="search-field home-search"
        value={search}
        onChange={onSearch}
      >
        <Search className="icon" aria-hidden />
        <Input className="input" placeholder={homeWords.search} />
      </SearchField>
      <div className="top-bar-end">
        <Action kind="quiet" icon={LibraryBig} onPress={showBank}>
          {bankWords.open}
        </Action>
        <Action kind="quiet" icon={Users} onPress={() => showDebrief('home')}>
          {homeWords.debrief}
        </Action>
        <IconAction
          icon={CircleHelp}
          label={homeWords.help}
          onPress={() => show({ dialog: 'help' })}
        />
        <IconAction
          icon={Settings}
          label={homeWords.settings}
          onPress={() => show({ dialog: 'settings' })}
        />
      </div>
    </header>
  );
}
