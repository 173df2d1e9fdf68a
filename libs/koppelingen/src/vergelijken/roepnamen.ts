/**
 * Names people are called by, per name they were given. Compiled by hand from common usage in the Netherlands. A pair too
 * many costs little: without a number a name like this always leaves the decision to a person.
 */
export const ROEPNAMEN: Readonly<Record<string, string>> = {
  Johannes: 'Jan Johan Hans Joop Jo Johnny John Han Jannes Janus Sjaan',
  Johanna: 'Jo Annie Hanna Hanneke Janneke Jopie Joke Johanneke Hannie Anna',
  Cornelis: 'Cor Kees Cees Nelis Corneel', Cornelia: 'Corrie Nel Nelleke Cora Lia Neeltje Corry',
  Wilhelmus: 'Wim Willem Wil Helmus Pim Willy Bill', Willem: 'Wim Wil Pim Willy', Wilhelmina: 'Willemijn Mien Mina Wil Willy Minke Helma',
  Hendrikus: 'Henk Hein Rik Hendrik Harrie Harry Driek', Hendrik: 'Henk Hein Rik Harry Harrie', Hendrika: 'Rika Henny Hennie Riek Ria Hetty',
  Petrus: 'Piet Peter Pieter Pim Pierre', Pieter: 'Piet Peter', Petronella: 'Nel Nelly Ella Petra Pieternel',
  Jacobus: 'Jaap Jaco Jacob Koos Kobus Sjaak Jack Coos', Jacob: 'Jaap Koos Jaco', Jacoba: 'Coba Jacqueline Cobie Koosje',
  Gerardus: 'Gerard Gert Geert Gerrit Ger Sjra', Gerrit: 'Gert Ger Gerben', Gerardina: 'Gerda Dina Gerrie Ger',
  Antonius: 'Ton Toon Anton Antoon Tonnie Teun Tony Toine', Antonia: 'Toos Tonnie Tonia Toni',
  Adrianus: 'Ad Adrie Arie Adriaan Jos Janus', Adriana: 'Adri Adrie Sjaan Jaan Ad', Adriaan: 'Ad Arie Adri Aad',
  Franciscus: 'Frans Frank Cis Sus', Francisca: 'Cisca Sisca Fran Fransje', Lambertus: 'Bert Lambert Bertus Lammert',
  Hubertus: 'Huub Bert Hub Huib', Albertus: 'Bert Albert Bertus Ab Appie', Albert: 'Bert Ab Appie', Egbertus: 'Bert Egbert',
  Theodorus: 'Theo Dorus Door Ted', Theodora: 'Thea Dora Doortje', Martinus: 'Martin Tinus Rien Maarten Tijn', Maarten: 'Martin Mart',
  Leonardus: 'Leo Leon Lennart Leen', Leonarda: 'Leonie Narda', Nicolaas: 'Nico Klaas Niek Nick Nicolas Nicky', Nicole: 'Nikki Niki Nicky',
  Josephus: 'Jos Jozef Joep Sjef Joseph Jef Zef', Josephina: 'Josien Jose Fien Fientje Josefien', Matthijs: 'Thijs Mathijs Matthias Ties',
  Mattheus: 'Theo Thijs Matthew Mathieu Teus', Bartholomeus: 'Bart Mees', Bartholomeüs: 'Bart Mees', Christiaan: 'Chris Kris Christian', Christina: 'Tineke Tina Stien Chris Christine Tine Stina',
  Christoffel: 'Chris Stoffel Christophe', Catharina: 'Toos Trijntje Tineke Rina Karin Cathy Kaat Katja Trees Cato Ineke To', Elisabeth: 'Els Bep Betty Lisa Lies Elise Liesbeth Beth Ellie Eline Liza Lise Lisette Ilse',
  Maria: 'Ria Marie Marieke Rie Mia Marijke Mieke Maaike Marja Riet Miep', Margaretha: 'Greet Gré Griet Margriet Marga Greetje Margreet Grietje', Anna: 'Anne Annie Anneke An Anja Annet Anouk Ans Ann',
  Magdalena: 'Leny Lena Magda Leentje Lenie', Helena: 'Leny Lena Heleen Leentje Ellen Elena Leni', Dirk: 'Dick Dik Derk', Theresia: 'Trees Thea Thérèse Tessa', Alida: 'Alie Lida Aaltje Ali', Aleida: 'Alie Leida Adelheid',
  Geertruida: 'Truus Gertrude Geertje Trudy Truida Geerte', Jozef: 'Jos Sjef Joep', Laurentius: 'Laurens Lau Rens Lars Louk', Laurens: 'Rens Lau', Ludovicus: 'Louis Lou Lodewijk', Marinus: 'Rinus Rien Marijn',
  Michael: 'Mike Mick Maikel Michiel Micha Mich', Michiel: 'Mike Giel', Robertus: 'Rob Robert Bert Robbert Robin', Robert: 'Rob Bob Robbie', Richard: 'Rick Dick Riche', Alexander: 'Alex Sander Xander Lex Sascha Lexi', Alexandra: 'Alex Sandra Xandra',
  Benjamin: 'Ben Benny Benji', Daniel: 'Daan Dani Danny Dan', Danielle: 'Daan Dani', Samuel: 'Sam Sem Sammy', Samantha: 'Sam Sammy', Thomas: 'Tom Tommy Tomas', Timotheus: 'Tim Timo', Timothy: 'Tim Timmy', Sebastiaan: 'Bas Sebas Bastiaan Seb', Bastiaan: 'Bas',
  Gijsbertus: 'Gijs Bert Gijsbert', Stephanus: 'Stef Stefan Steven Stijn', Steven: 'Stef Steef', Stephanie: 'Steph Fanny Stefanie', Victoria: 'Vicky Tori', Victor: 'Vic', Valentijn: 'Tijn', Martijn: 'Tijn Mart', Augustinus: 'Guus Stijn Gust', Augustijn: 'Stijn Guus Tijn', Constantijn: 'Stan Tijn', Stanislaus: 'Stan Stanley',
  Quinten: 'Quin Quint', Frederik: 'Fred Freek Frits Rik Frederic', Frederika: 'Freddie Rika Frederique', Ferdinand: 'Ferdi Nand', Diederik: 'Dirk Rik Diede', Evert: 'Eef', Everdina: 'Eef Dina', Eduard: 'Ed Eddy Edward', Edward: 'Ed Eddie', Gabriel: 'Gabe Gabi', Gabrielle: 'Gaby', Emanuel: 'Manu Manuel', Manuel: 'Manu',
  Jonathan: 'Jon Joni Johnny', Joshua: 'Josh Jos', Jeremy: 'Jer', Jennifer: 'Jenny Jen', Jessica: 'Jess Jessie', Kimberly: 'Kim', Patricia: 'Pat Patty Trish', Patrick: 'Pat Rick', Vincent: 'Vince Vin', Dominicus: 'Dominic Nick Dom', Maximiliaan: 'Max', Rebecca: 'Becky', Isabella: 'Isa Bella Belle', Isabel: 'Isa Bel Belle',
  Veronica: 'Vera Roni', Susanna: 'Suus Sanne Suzan Suze Suzanne', Susanne: 'Sanne Suus Suze', Angelique: 'Angel Lique', Jacqueline: 'Jac Lien', Carolina: 'Lien Carla Caro Lina', Caroline: 'Caro Lien', Pauline: 'Paula Lien', Josephine: 'Jos Fien', Emma: 'Em', Emilia: 'Emmy Mila Lia', Amelia: 'Milly Mila Lia', Philippus: 'Flip Philip Phil', Philip: 'Flip Phil', Rudolf: 'Ruud Dolf Roef', Rudolphus: 'Ruud Dolf', Ruud: 'Rudy', Adolf: 'Dolf', Arnoldus: 'Arnold Nol Aart Arno', Arend: 'Arie Ad', Reinier: 'Rein', Reinhard: 'Rein', Tobias: 'Tobi', Zacharias: 'Zach',
  Mohammed: 'Mo Moh Moha Mohamed Muhammed Muhammad Mehmet Momo Simo', Ibrahim: 'Ibo Brahim', Mustafa: 'Mus Mussie', Abdullah: 'Abdel Abdoel Appie', Abdelkader: 'Abdel Kader', Abderrahim: 'Abdel Rahim Appie', Abdelkarim: 'Abdel Karim', Abdelaziz: 'Abdel Aziz', Abdurrahman: 'Abdo Abdel', Fatima: 'Fati Fatma Fatiha Faat', Zeynep: 'Zey', Ayşe: 'Aicha Ayse', Oussama: 'Ous Sam', Soufiane: 'Sof Souf', Yassine: 'Yas', Hüseyin: 'Huso Hoessein', Süleyman: 'Suli Sul', Süheyla: 'Suus',
  Aleksander: 'Olek Alek', Aleksandra: 'Ola', Katarzyna: 'Kasia', Małgorzata: 'Gosia', Jakub: 'Kuba', Tomasz: 'Tomek', Piotr: 'Piotrek', Wojciech: 'Wojtek', Agnieszka: 'Aga', Joanna: 'Asia', Barbara: 'Basia', Krzysztof: 'Krzys', Zuzanna: 'Zuza', Oleksandr: 'Sasha', Volodymyr: 'Vova', Dmytro: 'Dima', Mykola: 'Kolya', Kateryna: 'Katya', Anastasia: 'Nastya',
};
