/**
 * Words of teaser boxes in Spanish, Portuguese, French, Italian, Dutch, Danish, Norwegian, Swedish and Polish, in this
 * order; the marks of advertising in some more. Collected by us from what news pages usually say. Licence: MIT.
 */
import type { TeaserWords } from './words';

export const WORDS_MORE: TeaserWords = {
  groups: [
    'lee también|lee más|más información|más noticias|más sobre|más en|noticia relacionada|noticias relacionadas',
    'artículos relacionados|te puede interesar|también te puede interesar|le puede interesar|te recomendamos',
    'lo más|más leídas|más leídos|últimas noticias|recomendado|relacionado|relacionados|ver también',
    'para saber más|no te pierdas|leia também|leia mais|veja também|saiba mais|mais lidas|mais lidos|mais sobre',
    'mais notícias|notícias relacionadas|últimas notícias|você também pode|lire aussi|à lire|voir aussi',
    'sur le même sujet|sur le même thème|dans la même rubrique|les plus lus|les plus lues|le plus lu|à la une',
    'articles liés|articles similaires|recommandé|nos recommandations|dernières actualités|dernières infos',
    'vous aimerez aussi|à ne pas manquer|en ce moment|la sélection de la rédaction|le choix de la rédaction',
    'leggi anche|vedi anche|articoli correlati|articoli simili|più letti|i più letti|le più lette|ultime notizie',
    'ti potrebbe interessare|potrebbe interessarti|da leggere|in evidenza|lees ook|meer over|meer nieuws|meer van',
    'meest gelezen|best gelezen|gerelateerd|gerelateerde|aanbevolen|net binnen|laatste nieuws|ook interessant',
    'bekijk ook|læs også|mest læste|mest læst|seneste nyt|relaterede|anbefalet|mere om|se også|flere nyheder',
    'les også|mer om|siste nytt|mest lest|relaterte|anbefalt|flere saker|läs också|läs även|senaste nytt',
    'mest läst|relaterade|rekommenderat|fler nyheter|czytaj także|czytaj też|czytaj również|zobacz także',
    'zobacz też|przeczytaj także|polecane|najpopularniejsze|najczęściej czytane|najnowsze|powiązane|więcej o',
    'więcej na temat',
  ],
  sponsored: [
    'publicidad|patrocinado|contenido patrocinado|publirreportaje|especial publicidad|promoción|publicidade',
    'conteúdo patrocinado|conteúdo de marca|publieditorial|publicité|pub|sponsorisé|contenu sponsorisé',
    'contenu partenaire|publi-rédactionnel|publireportage|pubblicità|sponsorizzato|contenuto sponsorizzato',
    'publiredazionale|messaggio promozionale|advertentie|gesponsord|reclame|betaalde inhoud|annonce|annoncer',
    'annonse|annonsørinnhold|annons|annonsinnehåll|reklame|reklam|sponsoreret|sponset|sponset innhold|sponsrat',
    'sponsrat innehåll|betalt indhold|kommercielt samarbejde|kommersielt samarbeid|kommersielt innhold',
    'kommersiellt samarbete|reklama|materiał promocyjny|materiał sponsorowany|artykuł sponsorowany',
    'materiał partnera|реклама|広告|광고|إعلان',
  ],
  sponsoredStarts: [
    'contenido ofrecido por|patrocinado por|ofrecido por|en colaboración con|oferecido por|sponsorisé par',
    'en partenariat avec|proposé par|sponsorizzato da|in collaborazione con|aangeboden door|in samenwerking met',
    'i samarbejde med|i samarbeid med|i samarbete med|annonse fra|annonce fra|annons från',
  ],
  badges: [
    'en directo|directo|vídeo|vidéo|exclusivo|exclusiva|última hora|solo suscriptores|en direct|exclusif|abonnés',
    'réservé aux abonnés|article réservé à nos abonnés|diretta|esclusiva|ao vivo|pluss|direkte|direkt|eksklusivt',
    'tylko u nas|na żywo',
  ],
  calls: [
    'leer más|ver más|seguir leyendo|más información|compartir|lire la suite|lire l’article|en savoir plus',
    'voir plus|partager|leggi tutto|leggi di più|continua a leggere|condividi|ler mais|ver mais|compartilhar',
    'lees meer|lees verder|delen|læs mere|les mer|läs mer|del|dela|czytaj więcej|czytaj dalej|więcej|udostępnij',
  ],
  services: [
    'temas relacionados|sujets liés|argomenti correlati|gerelateerde onderwerpen|relaterte emner|boletines',
    'suscríbete|suscripción|archivado en|etiquetas|temas|enlaces de interés|ver enlaces de interés|es noticia',
    'juegos|horóscopo|esquelas|lotería|loterías|tienda|colecciones|descuentos|ofertas|clasificados|comentarios',
    's’abonner|abonnez-vous|boutique|jeux|mots croisés|petites annonces|offres d’emploi|ateliers|mentions légales',
    'nos newsletters|commentaires|mots-clés|assinaturas|assine|classificados|comentários|abbonati|giochi',
    'necrologie|commenti|abonneren|puzzels|nieuwsbrief|vacatures|reacties|nyhedsbrev|nyhetsbrev|nyhetsbrevet',
    'ledige stillinger|kommentarer|kryssord|korsord|emner|ämnen|ogłoszenia|komentarze|tagi',
  ],
  bylines: ['por|par|door|av|af'],
  timeWords: [
    'hace|hora|horas|minuto|minutos|día|días|ayer|hoy|actualizado|publicado|há|dias|ontem|hoje|il|y|à|le|heure',
    'heures|jour|jours|hier|mis|publié|ore|ora|minuti|fa|giorni|ieri|oggi|uur|geleden|dagen|dag|gisteren|vandaag',
    'timer|minutter|siden|dager|timmar|minuter|sedan|godz|temu|dzisiaj|wczoraj',
  ],
};
