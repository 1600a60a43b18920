namespace Heed.People;

public static class PeopleStage
{
    public static void Add(IServiceCollection services)
    {
    }
}
