/** English words of teaser boxes. Collected by us from what English-language news pages usually say. Licence: MIT. */
import type { TeaserWords } from './words';

export const WORDS_EN: TeaserWords = {
  groups: [
    "also read|breaking|editor's picks|editors' picks|editors’ picks|editor’s picks|featured|further reading",
    'in case you missed it|keep reading|latest|more about|more coverage|more from|more in|more news|more on',
    'more stories|more to explore|more to read|more top stories|most popular|most read|most viewed|must reads',
    'news ticker|next up|popular|previous|read also|read more|read next|recent|recommended|related|see also',
    'similar|subscribers are reading|top stories|trending|up next|what to read next|you may also|you might also',
  ],
  sponsored: [
    'ad|advertisement|advertiser content|advertising|advertorial|affiliate|paid content|paid post|partner content',
    'partnered content|promoted|promoted content|promotion|sponsored|sponsored content|sponsored post',
    'from our partners|paid partnership|partner',
  ],
  sponsoredStarts: [
    'ad by|brought to you by|in partnership with|paid for by|presented by|promoted by|sponsored by',
    'from our partners|around the web|from around the web|more from the web',
  ],
  badges: [
    'audio|breaking|exclusive|for subscribers|gallery|listen|live|new|photos|pictures|plus|podcast|premium',
    'subscriber only|subscribers only|updated|video|watch',
  ],
  calls: [
    'continue reading|full story|latest|learn more|more|next|next article|next post|prev|previous',
    'previous article|previous post|read|read article|read full story|read more|read now|read the story|save',
    'see all|see more|share|show more|view all|watch now',
  ],
  services: [
    'about us|accessibility|advertise|careers|comments|contact|cookie|coupons|crossword|download the app|events',
    'jobs|log in|my account|newsletter|privacy|puzzles|recent comments|sign in|sign up|subscribe|tags|terms',
    'topics|deals|price comparison|jobs in|get the latest|trending topics|get our|related topics|related tags',
    'voucher|betting',
  ],
  bylines: ['analysis by|by|words by'],
  timeWords: [
    'a|ago|am|an|at|bst|cest|cet|day|days|edt|est|fri|friday|gmt|h|hour|hours|hr|hrs|min|mins|minute|minutes|mon',
    'monday|month|months|on|pm|published|read|sat|saturday|sun|sunday|the|thu|thursday|today|tue|tuesday|updated',
    'wed|wednesday|week|weeks|year|years|yesterday',
  ],
};
