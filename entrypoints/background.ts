import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { registerReader } from '@/utils/access';
import { answerCalls } from '@/utils/actions/answer-calls';
import { onCommand } from '@/utils/actions/commands';
import { logged } from '@/utils/actions/logged';
import { createMenus, onMenuClick } from '@/utils/actions/menus';
import { answerOmnibox } from '@/utils/actions/omnibox';
import { librarySearch } from '@/utils/actions/omnibox-search';
import { purgeOldTrash, schedulePurge } from '@/utils/actions/purge-trash';
import { renewIndex } from '@/utils/actions/tend-index';
import { theLibrary } from '@/utils/actions/the-library';
import { recordRequests } from '@/utils/requests-log';
import { theRelatedWords } from '@/utils/screen/the-related-words';

/** Registers every listener at once: the browser wakes a stopped worker for events it knows of, and for no others. */
export default defineBackground(() => {
  answerCalls();
  answerOmnibox(librarySearch(theLibrary, theRelatedWords));
  recordRequests('background');

  browser.runtime.onInstalled.addListener((details) => {
    logged(createMenus());
    logged(registerReader());
    logged(schedulePurge());
    logged(theLibrary().then(renewIndex));
    // What an upgrade left to count is counted now, not when the reader opens the list.
    logged(theLibrary().then((library) => library.people(1)));
    // `temporary` is Firefox's word for an extension loaded for development.
    const isTemporary = 'temporary' in details && details.temporary === true;
    if (details.reason === 'install' && !isTemporary)
      logged(browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }));
  });
  browser.runtime.onStartup.addListener(() => {
    logged(registerReader());
    logged(theLibrary().then(renewIndex));
  });
  browser.permissions.onAdded.addListener(() => logged(registerReader()));
  browser.permissions.onRemoved.addListener(() => logged(registerReader()));

  browser.contextMenus.onClicked.addListener((info, tab) => logged(onMenuClick(info, tab)));
  browser.commands.onCommand.addListener((command, tab) => logged(onCommand(command, tab)));
  browser.alarms.onAlarm.addListener((alarm) => logged(purgeOldTrash(alarm.name)));
});
