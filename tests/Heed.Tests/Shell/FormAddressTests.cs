using Heed.Crises;
using Shouldly;
using Xunit;

namespace Heed.Tests.Shell;

public sealed class FormAddressTests
{
    [Fact]
    public async Task After_one_button_the_other_buttons_still_do_their_own_act()
    {
        await using var web = await WebApp.Start();
        var lead = await web.SignIn("Ines Lead", "Communications lead");
        await lead.Get("/crises/declare");
        await lead.Submit("main form", ("handler", "")); // a refused declaration re-renders the page
        var page = await lead.Http.GetStringAsync("/crises/declare?handler=Weigh");
        page.ShouldContain("action=\"/crises/declare\"");
        page.ShouldNotContain("action=\"/crises/declare?handler");
        web.Database.Read(CrisisStore.Open).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_field_called_code_does_not_turn_a_refusal_into_a_fault()
    {
        await using var web = await WebApp.Start();
        var observer = await web.SignIn("Olu Observer", "Observer");
        var answer = await observer.Http.PostAsync("/crises/declare", new FormUrlEncodedContent(new Dictionary<string, string> { ["Code"] = "C01" }));
        ((int)answer.StatusCode).ShouldBeOneOf(400, 403);
    }
}
