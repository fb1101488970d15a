// What writes to the library or searches it, with the index it needs: loaded as one piece, when it is first asked for.
export { allCorrections, correctionsIn, keepCorrection } from './corrections';
export { createIndexView } from './index-view';
export { keepReading } from './keep-reading';
export { nearestSignatures } from './nearest-signatures';
export { choicesFor, mergeSpeakers, people, splitSpeaker } from './people';
export { blocks, counts, keptQuotes, quotesBy } from './read-lists';
export { beginRebuild, rebuildProgress } from './rebuild-index';
export { searchLibrary } from './search-library';
export { changeTags, setNote, setShelf, tags } from './shelf';
export {
  articlesOfStory,
  joinStory,
  moveToStory,
  recentStories,
  renameStory,
  sameStoryLinks,
} from './stories';
export { tendIndex } from './tend-index';
export { keepQuote, purge, purgeArticles, saveArticle, saveTeaser, setDeleted, setQuotesDeleted } from './trash';
