using System.Globalization;
using System.Text;

namespace Heed.Privacy;

/// <summary>Common first names from many places. Those that are also words or places count only with a surname behind them.</summary>
internal static class FirstNames
{
    private static readonly HashSet<string> Names = Read("""
        Bertram Clarence Cuthbert Gladys Mildred Percival Reginald Rupert Wilfred Winifred Edith Ethel Agnes Mabel Maud Myrtle Opal Otis Percy Roland Rufus Silas Sybil Thelma Vernon Wilma Winston Horace Hubert Hilda Irma Ivor Enid Doreen Maureen Noreen Desmond Cedric Cyril
        James Robert John Michael David William Richard Joseph Thomas Christopher Daniel Matthew Anthony Donald Steven Andrew Paul Joshua Kenneth Kevin Brian Timothy Ronald Edward Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen
        Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Patrick Raymond Jerry Dennis Tyler Aaron Jose Adam Nathan Henry Zachary Douglas Peter Kyle Noah Ethan Jeremy Walter Keith Roger Terry Sean Gerald Harold
        Carl Dylan Arthur Lawrence Bryan Joe Billy Bruce Albert Willie Gabriel Alan Juan Wayne Roy Ralph Randy Eugene Vincent Bobby Russell Louis Philip Johnny Bradley Liam Oliver Lucas Mason Logan Elijah Aiden
        Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Dorothy
        Amy Kathleen Angela Shirley Emma Brenda Pamela Nicole Anna Samantha Katherine Christine Debra Rachel Carolyn Janet Maria Olivia Heather Helen Catherine Diane Julie Victoria Joyce Lauren Kelly Christina Ruth Joan Virginia Judith
        Evelyn Hannah Andrea Megan Cheryl Jacqueline Madison Teresa Abigail Sophia Martha Sara Gloria Janice Kathryn Ann Isabella Judy Julia Amber Alice Jean Denise Frances Danielle Marilyn Natalie Beverly Diana Brittany Theresa Kayla Alexis Doris Lori Tiffany
        Oscar Hugo Luis Carlos Miguel Pedro Diego Pablo Javier Fernando Ricardo Eduardo Alejandro Rafael Sergio Andres Manuel Francisco Antonio Enrique Marta Lucia Carmen Elena Sofia Ana Isabel Rosa Pilar Beatriz Gabriela Valentina Camila Alejandra Ximena
        Jean Pierre Francois Michel Philippe Alain Nicolas Julien Antoine Mathieu Claire Camille Chloe Manon Sophie Isabelle Nathalie Celine Aurelie Hans Klaus Jurgen Wolfgang Stefan Andreas Matthias Lukas Felix Jonas Leon Heike Ursula Petra Sabine Anja Katrin Greta
        Giovanni Giuseppe Marco Luca Matteo Alessandro Lorenzo Francesca Giulia Chiara Federica Joao Tiago Rui Ines Mariana Sven Lars Bjorn Erik Ingrid Astrid Freya Pieter Willem Jan Joost Anneke Femke
        Mohammed Muhammad Ahmed Ali Omar Hassan Hussein Ibrahim Yusuf Khalid Mustafa Abdullah Fatima Aisha Khadija Zainab Maryam Layla Amina Noor Leila Samira Nadia Yasmin Arjun Rahul Rohan Vikram Sanjay Rajesh Amit Anil Sunil Vijay Ravi Deepak Priya Anjali Neha Pooja Sunita Kavita Lakshmi Meera Ananya Divya Shreya
        Wei Ming Jing Xin Yan Mei Hiroshi Takashi Kenji Yuki Haruto Sakura Akiko Yoko Keiko Naomi Minh Nguyen Thi Linh Tuan Kwame Kofi Kojo Ama Abena Akosua Chidi Emeka Ngozi Chioma Adaeze Oluwaseun Tunde Folake Amara Zanele Thabo Sipho Nomsa Wanjiru Otieno
        Ivan Dmitri Sergei Vladimir Boris Mikhail Natasha Olga Svetlana Tatiana Irina Ekaterina Anastasia Piotr Krzysztof Tomasz Agnieszka Katarzyna Malgorzata Zofia Mateusz Jakub Eva Katka Zuzana Istvan Gabor Laszlo Katalin
        Tom Tim Jim Bob Bill Mike Dave Steve Chris Matt Dan Tony Ben Sam Alex Nick Greg Jeff Josh Jake Luke Kate Katie Jenny Jen Beth Liz Sue Meg Maggie Molly Lucy Ellie Zoe Mia Ella Ava Lily Leo Theo Archie Alfie Callum Declan Siobhan Niamh Aoife Saoirse Gareth Rhys Bronwyn Fiona Hamish Angus Ewan Ian Nigel Graham Trevor Derek Barry Stuart Neil Clive Gemma Tracey Hayley Kirsty Nicola Gillian Lynne Maureen Eileen Edith Ethel Agnes Mabel Gertrude
        Anders Bjarne Einar Gunnar Harald Henrik Jens Jesper Jorgen Karsten Kjell Knut Lasse Magnus Mikkel Morten Niels Nils Olaf Olav Ole Poul Rasmus Rune Soren Stig Sigrid Solveig Torsten Ulf Ulrik Annika Birgit Britta Elin Elsa Gerda Gitte Gudrun Hanne Hedda Helga Hilde Inga Inge Kirsten Lena Lone Maja Malin Mette Pernille Ragnhild Signe Silje Siv Sonja Sunniva Tove Turid Ylva
        Aino Antti Eero Eino Heikki Ilkka Jari Jarmo Juha Jukka Kaarina Kari Kimmo Lauri Liisa Marja Markku Matti Mika Mikko Pekka Pirjo Reijo Riitta Sami Seppo Sirpa Tapio Teemu Tuula Veikko Ville Yrjo Arvid Oskari
        Agata Andrzej Barbara Beata Boguslaw Czeslaw Dorota Elzbieta Ewa Grzegorz Halina Hanna Henryk Iwona Jadwiga Janusz Jaroslaw Jerzy Joanna Jolanta Jozef Kazimierz Leszek Lukasz Maciej Magdalena Marcin Marek Mariusz Mieczyslaw Miroslaw Monika Pawel Przemyslaw Rafal Ryszard Slawomir Stanislaw Stanislawa Szymon Tadeusz Teresa Urszula Wieslaw Witold Wojciech Zbigniew Zdzislaw Zygmunt
        Aleksandr Aleksei Alexei Anatoly Andrei Arkady Artyom Bogdan Darya Denis Dmitry Evgeny Fyodor Galina Gennady Georgy Grigory Igor Ilya Kirill Konstantin Ksenia Larisa Lev Lidia Lyudmila Marina Maxim Nadezhda Nikita Nikolai Oksana Oleg Pavel Polina Roman Ruslan Semyon Stanislav Stepan Timur Vadim Valentin Valeria Vasily Vera Viktor Viktoria Vitaly Vyacheslav Yana Yaroslav Yelena Yulia Yuri Zoya
        Bence Balazs Csaba Dezso Endre Erzsebet Ferenc Gergely Gyorgy Gyula Ildiko Imre Janos Jozsef Kalman Karoly Krisztina Krisztian Laszlone Levente Marton Mihaly Miklos Nandor Pal Piroska Sandor Szilvia Tamas Tibor Timea Vilmos Zoltan Zsofia Zsolt Zsuzsanna Dusan Dragan Goran Jasmina Jelena Ljubica Milan Milica Milos Miroslav Nenad Nikola Petar Slobodan Snezana Vesna Zoran Zeljko Bojan Branko Damir Ivana Josip Mirjana Tomislav
        Adrien Agathe Alexandre Amelie Anais Arnaud Aurelien Baptiste Benoit Bernard Bertrand Brigitte Cecile Cedric Clement Corinne Damien Delphine Dominique Edouard Elise Elodie Emile Emilie Emmanuel Estelle Etienne Fabien Fabrice Florian Frederic Gaelle Gaston Genevieve Gilles Guillaume Henri Jacques Jeanne Jerome Josephine Laetitia Laurence Laurent Lucie Lucien Madeleine Marcel Margaux Marguerite Marianne Marine Martine Maxime Melanie Mireille Monique Odile Olivier Pascal Patrice Pauline Regis Remi Renaud Rene Romain Sandrine Sebastien Serge Severine Simone Solange Sylvain Sylvie Thibault Thierry Valerie Veronique Xavier Yannick Yves Yvette Yvonne
        Achim Albrecht Anke Annette Axel Bernd Bettina Birgit Claudia Detlef Dieter Dirk Dorothea Elfriede Elke Ernst Franz Friedrich Fritz Gerhard Gisela Gunther Hannelore Heinrich Heinz Helmut Herbert Hermann Horst Ilse Ingeborg Jochen Johann Johannes Josef Jorg Kerstin Kurt Liesel Lothar Ludwig Manfred Marlies Marlene Michaela Norbert Otto Rainer Reinhard Renate Rolf Rudolf Ruediger Siegfried Silke Steffen Susanne Sven Thorsten Traudel Uli Ulrich Ulrike Ute Uwe Volker Waltraud Werner Wilhelm Winfried
        Adriana Alba Alfonso Alonso Alvaro Amparo Angelica Araceli Arturo Aurora Benito Blanca Cesar Concepcion Cristian Cristina Dolores Emiliano Ernesto Esperanza Esteban Eugenia Eva Felipe Fidel Gerardo Gonzalo Graciela Gustavo Hector Herminia Ignacio Inmaculada Jaime Jesus Joaquin Jorge Josefa Julian Julieta Julio Leandro Leonardo Leticia Lorena Lourdes Luisa Magdalena Marcelo Marcos Margarita Mariano Maribel Maricela Martina Mauricio Maximo Mercedes Miriam Monserrat Natalia Nieves Noelia Octavio Pascual Patricio Paula Paulina Raul Ramiro Ramon Raquel Remedios Rocio Rodolfo Rodrigo Rogelio Ruben Salvador Silvia Soledad Susana Teodoro Tomas Veronica Vicente Yolanda
        Agnese Alberto Alessandra Alessia Angelo Anita Armando Arianna Bianca Bruno Carlo Caterina Claudio Cristiano Daniela Dario Davide Domenico Donatella Edoardo Elisa Emanuele Enrico Enzo Fabio Fabrizio Filippo Flavia Franca Franco Gaetano Gennaro Giacomo Gianluca Gianni Gino Giorgia Giorgio Guido Ilaria Leonardo Luciano Luigi Marcella Margherita Mario Martino Massimo Maurizio Michela Mirella Nicola Nicolo Orlando Ornella Paola Paolo Piero Pietro Raffaele Riccardo Roberta Roberto Romeo Rosario Rossella Salvatore Sergio Silvio Simona Stefania Stefano Tommaso Tullio Ugo Umberto Valerio Vincenzo Vittoria Vittorio
        Tamika Latoya Keisha Jamal DeShawn Darnell Tyrone Malik Kareem Shanice Ebony Aaliyah Imani Xavier Mateo Santiago Emilio Marisol Guadalupe Consuelo
        """);

    private static readonly HashSet<string> AlsoWords = Read("""
        Mark Jack Grace Hope Faith Joy Rose Will Bill Frank Grant Dean Drew Rob Pat Sue Violet Daisy Iris Holly Heather Jordan 
        Charlotte Georgia Florence Victoria Virginia Madison Sydney Chelsea Brooklyn Savannah Jackson George Charles Harry Christian 
          Gene Miles Ray Max Barb Bob Don Ted Jean Jan Ann Ali Tim Sean Martin Wei Ming Yan Xin Jing Mei Noor Thi Leo Ava Ella Mia Sam Alex Santiago Diego Jose Logan Mason Tyler Taylor Morgan Cameron Blake Casey Riley Avery Quinn Parker Carter Cooper Tucker Walker Skyler Kelly Wayne Carl Roger Rosa Boris Ivan Angus Kyle Lucia Laura Katrina Sandra Irene Harvey Ian Maria Yolanda Pablo Agatha Alex Jerry Oscar Felix Lawrence Bruce Douglas Francisco Antonio Juan Luis Paul Louis John Joseph Bobby Archie Sophia Isaac Cristobal Bradley Vincent Leon
        """);

    // AlsoWords holds cities, months, virtues, trades, and the names given to storms.
    public static bool Has(ReadOnlySpan<char> word, out bool alsoWord)
    {
        alsoWord = false;
        if (word.Length is < 2 or > 14) return false;
        if (word.EndsWith("'s") || word.EndsWith("’s")) word = word[..^2];
        if (word.ContainsAnyExceptInRange('\0', '\u007F')) word = WithoutAccents(word);
        alsoWord = AlsoLookup.Contains(word);
        return alsoWord || Lookup.Contains(word);
    }

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AlsoLookup = AlsoWords.GetAlternateLookup<ReadOnlySpan<char>>();

    // The list is written without accents; names come with and without them. Rare enough to afford a string.
    private static string WithoutAccents(ReadOnlySpan<char> word) =>
        new([.. word.ToString().Normalize(NormalizationForm.FormD).Where(unit => char.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark).Select(unit => unit switch { 'ø' => 'o', 'Ø' => 'O', 'ł' => 'l', 'Ł' => 'L', _ => unit })]);

    private static HashSet<string> Read(string names) => new(names.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
