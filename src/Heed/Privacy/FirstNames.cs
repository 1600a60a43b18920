namespace Heed.Privacy;

/// <summary>Common first names from many places. Those that are also words or places count only with a surname behind them.</summary>
internal static class FirstNames
{
    private static readonly HashSet<string> Names = Read("""
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
        Tamika Latoya Keisha Jamal DeShawn Darnell Tyrone Malik Kareem Shanice Ebony Aaliyah Imani Xavier Mateo Santiago Emilio Marisol Guadalupe Consuelo
        """);

    private static readonly HashSet<string> AlsoWords = Read("""
        Mark Jack Grace Hope Faith Joy Rose Ruby Will Bill Frank Grant Chase Hunter Dean Drew Rob Pat Sue Dawn May June April Summer Autumn Crystal Amber Jade Pearl Ivy Violet Daisy Iris Holly Heather Olive Jordan Austin
        Charlotte Georgia Florence Victoria Virginia Carolina Dakota Madison Sydney Paris Chelsea Brooklyn Savannah Houston Dallas Jackson Lincoln Washington George Charles Harry Roman Christian Angel Jesus Mercy Charity Patience Melody Harmony
        Art Guy Gene Miles Ray Rich Rusty Sandy Sunny Star Stone Wade Ward West Young Max Major Earl Duke Prince King Royal Norm Barb Bob Don Ted Ed Al Jean Jan Ann Ali Tim Sean Martin Wei Ming Yan Xin Jing Mei Noor Thi Leo Ava Ella Mia Sam Alex Santiago Diego Jose Logan Mason Tyler Taylor Morgan Cameron Blake Casey Riley Avery Quinn Parker Carter Cooper Tucker Walker Skyler Kelly Wayne Carl Roger Rosa Boris Ivan Angus Kyle Lucia Laura Katrina Sandra Irene Harvey Ian Maria Yolanda Pablo Agatha Alex Jerry Oscar Felix Lawrence Bruce Douglas Francisco Antonio Juan Luis Paul Louis John Joseph Bobby Archie Sophia Isaac Cristobal Bradley Vincent Leon
        """);

    // AlsoWords holds cities, months, virtues, trades, and the names given to storms.
    public static bool Has(ReadOnlySpan<char> word, out bool alsoWord)
    {
        alsoWord = false;
        if (word.Length is < 2 or > 14) return false;
        if (word.EndsWith("'s") || word.EndsWith("’s")) word = word[..^2];
        alsoWord = AlsoLookup.Contains(word);
        return alsoWord || Lookup.Contains(word);
    }

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AlsoLookup = AlsoWords.GetAlternateLookup<ReadOnlySpan<char>>();

    private static HashSet<string> Read(string names) => new(names.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
