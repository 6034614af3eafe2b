/**
 * First names that are common in the news of the languages of drafts: they tell a person, and whether
 * "he" or "she" may mean one. Written down by hand; a name that both may bear is left out.
 */

function names(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

const MEN = names(`
  Adam Ahmed Alain Alan Albert Alejandro Alexander Alexandre Ali Andrew Antoine Antonio Arthur Benjamin
  Bernard Bill Bruno Carlos Charles Christophe Daniel David Denis Diego Donald Edward Emmanuel Eric
  Fabio Fernando Filipe François Frank Frédéric Gabriel George Georges Gérald Giovanni Gustavo Guillaume
  Hans Hassan Henri Henry Hugo Ibrahim Igor Ivan Jack Jacques James Javier Jean Jim Joe John Jorge José
  Joseph Juan Jules Julien Karl Kevin Laurent Lionel Louis Luis Luiz Mahamat Marc Marco Mark Markku Matthew
  Michael Michel Mikhail Mohamed Mohammed Moussa Narendra Nicolas Nikolai Olaf Olivier Olli Oscar Pablo
  Patrick Paul Pavel Pedro Peter Petteri Philippe Pierre Rafael Raphaël Ricardo Richard Robert Sam Scott
  Sergei Simon Stefan Stephen Steve Thierry Thomas Tim Tom Tony Ulf Viktor Vincent Vladimir Volodymyr
  Walter William Xavier Yannick Yusuf
  Александр Алексей Анатолий Андрей Антон Аркадий Артём Артур Борис Вадим Валентин Валерий Василий Виктор
  Виталий Владимир Владислав Вячеслав Геннадий Георгий Глеб Григорий Даниил Денис Дмитрий Дональд
  Евгений Егор Иван Игорь Илья Ильхам Кирилл Константин Леонид Максим Марат Марк Михаил Никита Николай Олег
  Павел Пётр Рамзан Роберт Роман Рустам Сергей Станислав Степан Тимур Тарас Фёдор Эдуард Эмманюэль Юрий
  Яков Ярослав Джо Джон Жан`);

const WOMEN = names(`
  Agnès Aisha Alice Amina Ana Angela Anna Anne Annie Audrey Awa Beatriz Béatrice Brigitte Carla Carmen
  Caroline Catherine Cécile Charlotte Chloé Christine Claire Claudia Diana Élisabeth Elizabeth Emily Emma
  Fatima Fatou Florence Françoise Giorgia Hannah Hélène Helen Ingrid Irina Isabel Isabelle Jaana Jane
  Jennifer Jessica Julia Julie Kate Katherine Kristalina Laura Leila Linda Lisa Louise Lucie Lucy Maia
  Margaret Maria Mariam Marie Marine Marta Martha Mary Maryam Mathilde Mia Miriam Nadia Nancy Natalia
  Nathalie Nicole Olga Patricia Pauline Rachel Riikka Rosa Sandra Sanna Sara Sarah Ségolène Sofia Sophie
  Susan Sylvie Tatiana Teresa Ursula Valérie Véronique Victoria Yulia Zeinab
  Айнура Алина Алла Анастасия Ангела Анна Валентина Валерия Вера Вероника Виктория Галина Дарья Диана
  Евгения Екатерина Елена Елизавета Жанна Зинаида Зоя Инна Ирина Карина Кристина Ксения Лариса Лидия
  Любовь Людмила Маргарита Марина Мария Надежда Наталия Наталья Нина Оксана Ольга Полина Раиса Светлана
  София Софья Тамара Татьяна Урсула Эльвира Юлия Яна`);

const GENDERS: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...MEN.map((name) => [name, 'm'] as const),
  ...WOMEN.map((name) => [name, 'f'] as const),
]);

/** Whether a first name in the nominative is a man's or a woman's; undefined where none is known. */
export function genderOfName(first: string): 'm' | 'f' | undefined {
  return GENDERS.get(first.split('-')[0] ?? first);
}
