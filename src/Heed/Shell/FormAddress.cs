using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;

namespace Heed.Shell;

/// <summary>
/// A form without an address of its own posts to the page it stands on. After a refused act that page's address still names the act's handler,
/// and a press on another button would go to the wrong one: so the handler is taken out. Forms that name their handler keep it.
/// </summary>
[HtmlTargetElement("form", Attributes = "method")]
public sealed class FormAddress : TagHelper
{
    private static readonly string[] Own = ["action", "asp-page", "asp-page-handler", "asp-route"];

    public override int Order => 1000; // after the framework's own

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext View { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Own.Any(context.AllAttributes.ContainsName)) return;
        var request = View.HttpContext.Request;
        var query = QueryHelpers.ParseQuery(request.QueryString.Value).Where(pair => pair.Key != "handler");
        output.Attributes.SetAttribute("action", QueryHelpers.AddQueryString(request.PathBase + request.Path, query));
    }
}
